-- The table that the questions are asked of, made of all *.jsonl files in the current folder
-- (`belay export --since 90d > $(hostname).jsonl` on every machine). On a server, take another engine:
-- ENGINE = MergeTree ORDER BY (session, sequence).
CREATE TABLE belay ENGINE = Memory AS
SELECT
    fromUnixTimestamp64Milli(time, 'UTC')  AS time,
    attestation_list[1].chain_uid          AS session,
    metadata.sequence                      AS sequence,
    metadata.event_code                    AS event,
    if(metadata.correlation_uid = '' AND event = 'label',
       unmapped.belay.label.target, metadata.correlation_uid) AS call,
    unmapped.belay.team                    AS team,
    disposition_id                         AS disposition,
    policy.name                            AS rule,
    unmapped.belay.ruling                  AS ruling,
    unmapped.belay.resolution.asked        AS asked,
    unmapped.belay.resolution.decided      AS decided,
    unmapped.belay.resolution.receipts     AS receipts,
    unmapped.belay.label.kind              AS label_kind,
    unmapped.belay.label.verdict           AS verdict
FROM file('*.jsonl', 'JSONEachRow', '
    metadata Tuple(event_code String, correlation_uid String, sequence UInt64),
    time Int64,
    disposition_id UInt8,
    policy Tuple(name String),
    unmapped Tuple(belay Tuple(
        team String,
        ruling String,
        resolution Tuple(
            asked Int64,
            decided Int64,
            receipts Array(Tuple(kind String, id String, undo String, reverts String))),
        label Tuple(target String, kind String, verdict String),
        recovery Tuple(length UInt64),
        ledger Tuple(count UInt64))),
    attestation_list Array(Tuple(chain_uid String))')
-- Records that account for torn bytes or for other chains are no decisions.
WHERE unmapped.belay.recovery.length = 0 AND unmapped.belay.ledger.count = 0
SETTINGS input_format_skip_unknown_fields = 1,
         input_format_json_ignore_unknown_keys_in_named_tuple = 1,
         input_format_json_defaults_for_missing_elements_in_named_tuple = 1

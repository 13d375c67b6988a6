-- Which rules disturb? How often each one asks or denies, and how many of the calls it refused a person
-- labelled good: false alarms.
WITH labels AS (
    SELECT session, call, argMax(verdict, sequence) AS verdict
    FROM belay
    WHERE event = 'label' AND label_kind IN ('call', 'receipt')
    GROUP BY session, call
)
SELECT
    rule,
    count() AS hits,
    countIf(ruling = 'ask') AS asked,
    countIf(ruling = 'deny') AS denied,
    countIf(event = 'PreToolUse' AND disposition = 2 AND labels.verdict = 'good') AS false_alarms
FROM belay
LEFT JOIN labels USING (session, call)
WHERE event IN ('PreToolUse', 'PermissionRequest', 'UserPromptSubmit')
  AND ruling IN ('ask', 'deny') AND rule != ''
GROUP BY rule
ORDER BY hits DESC, rule

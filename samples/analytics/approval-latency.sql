-- How long do people take to answer an approval question, in seconds, and how many approve within two?
SELECT
    count() AS decisions,
    quantileExact(0.5)(decided - asked) / 1000 AS median,
    quantileExact(0.9)(decided - asked) / 1000 AS p90,
    countIf(disposition = 8) AS approvals,
    countIf(disposition = 8 AND decided - asked <= 2000) AS within_two_seconds
FROM belay
WHERE event = 'call.resolved' AND asked > 0 AND decided > 0

-- Do violations of the policy become rarer? Calls that a rule denied, per 1,000 calls, day by day (UTC).
SELECT
    toDate(time) AS day,
    count() AS calls,
    countIf(ruling = 'deny' AND disposition != 27) AS violations,
    round(1000 * violations / calls, 2) AS per_1000_calls
FROM belay
WHERE event = 'PreToolUse'
GROUP BY day
ORDER BY day

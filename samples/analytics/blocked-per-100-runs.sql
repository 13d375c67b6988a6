-- Which teams are stopped most often? Refusals per 100 runs; a run is a session.
SELECT
    team,
    uniqExact(session) AS runs,
    countIf(disposition = 2 AND event IN ('PreToolUse', 'PermissionRequest', 'UserPromptSubmit')) AS blocked,
    round(100 * blocked / runs, 1) AS blocked_per_100_runs
FROM belay
WHERE event NOT IN ('call.resolved', 'label', 'run.summary')
GROUP BY team
ORDER BY blocked_per_100_runs DESC, team

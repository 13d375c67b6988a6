-- What was left in the world that no known command takes back?
SELECT
    receipt.kind AS kind,
    count() AS total,
    countIf(receipt.undo = '') AS without_undo
FROM belay
ARRAY JOIN receipts AS receipt
WHERE event = 'call.resolved' AND receipt.id != ''
GROUP BY kind
ORDER BY kind

#!/usr/bin/env python3
"""Writes a made-up run log: valid, chained, the same for the same seed.

    generate.py --records 1000000 --seed 1 STATE_FOLDER

One file a session in STATE_FOLDER/log, as the hooks write them; `belay verify --state STATE_FOLDER` says
"intact". Five teams, 90 days. To try the queries of this folder, and for the tests that compare them with
`belay metrics`.
"""

import argparse
import hashlib
import os
import random

START = (
    '{"metadata":{"version":"1.9.0","profiles":["security_control","ai_operation",'
    '"record_integrity"],"product":{"name":"Belay","version":"0.1.0"},"uid":"'
)
DIGEST = '{"algorithm_id":3,"serialization_id":1,"value":"'
POLICY = "sha256:" + "ba4459ca47bff03d" * 4
TEAMS = ["payments", "search", "mobile", "platform", ""]
RULES = [
    ("git.reset-hard", "deny", 4), ("git.force-push", "deny", 99), ("fs.rm-tree", "deny", 4),
    ("credentials.ssh-key", "deny", 2), ("network.open-port", "deny", 99),
    ("upload.curl-file", "deny", 99), ("git.push", "ask", 99), ("publish.npm", "ask", 99),
    ("path.git-hooks", "ask", 3), ("deploy-prod", "ask", 99),
]
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
DAY = 86_400_000
FIRST_DAY = 1_787_443_200_000  # 2026-08-23


class Session:
    """One session's file."""

    def __init__(self, number, rng):
        self.rng = rng
        self.id = "01a1%04x-%04x-7000-8000-%012x" % (number >> 16, number & 0xFFFF, number)
        self.team = rng.choice(TEAMS)
        self.user = rng.choice(["alice", "bob", "carol"])
        self.time = FIRST_DAY + rng.randrange(90) * DAY + rng.randrange(DAY)
        self.lines = []
        self.previous = None
        self.calls = 0
        self.receipts = []

    def ulid(self):
        value = self.time << 80 | self.rng.getrandbits(80)
        return "".join(CROCKFORD[value >> shift & 31] for shift in range(125, -5, -5))

    def add(self, event, operation, activity, disposition, call=None, rule=None, ruling="allow",
            service=None, details="", quiet=False):
        """Appends a record behind the one before."""
        self.time += self.rng.randrange(20, 4000)
        uid = self.ulid()
        kind = 600300 + activity
        action = 1 if disposition in (1, 8) else 2
        text = [START, uid, '","event_code":"', event]
        if call:
            text += ['","correlation_uid":"', call]
        text += ['","sequence":', str(len(self.lines) + 1), '},"time":', str(self.time),
                 ',"category_uid":6,"class_uid":6003,"activity_id":', str(activity)]
        if activity == 99:
            text.append(',"activity_name":"%s"' % ("Execute" if call else event))
        text += [',"type_uid":', str(kind), ',"severity_id":', "4" if disposition == 2 else "1",
                 ',"actor":{"user":{"name":"', self.user, '","uid":"1000"}']
        if not quiet:
            text += [',"session":{"uid":"', self.id, '"}']
        text.append('},"ai_agent":{"uid":"codex-cli"')
        if not quiet:
            text += [',"instance_uid":"', self.id, '","type_id":1']
        text += [',"ai_model":{"ai_provider":"openai","name":"gpt-5.5"}},"api":{"operation":"',
                 operation, '"']
        if service:
            text += [',"service":{"name":"', service, '"}']
        if call and not quiet:
            text += [',"request":{"uid":"', call, '"}']
        text += ['},"src_endpoint":{"hostname":"devbox"},"action_id":', str(action),
                 ',"disposition_id":', str(disposition)]
        if disposition == 2:
            text.append(',"is_alert":true')
        text += [',"policy":{"uid":"', POLICY[:23] if quiet else POLICY, '"']
        if rule:
            text += [',"name":"', rule, '"']
        text += ['},"unmapped":{"belay":{"us":', str(self.rng.randrange(200, 900)),
                 ',"turn":"', self.id[:-1], 't"']
        if self.team:
            text += [',"team":"', self.team, '"']
        if call:
            text += [',"args_hmac":"', "a02ac3384c9e22f10cbdfd5f33189360" * (1 if quiet else 2), '"']
        text.append(details)
        if not quiet:
            text += [',"ruling":"', ruling, '","rules":[', '"%s"' % rule if rule else "",
                     '],"redaction":{"status":"clean","rules":[]}']
        text += ['}},"attestation_list":[{"chain_uid":"', self.id, '",']
        if self.previous:
            text += ['"prev_event":{"uid":"', self.previous[0], '","type_uid":', self.previous[1],
                     ',"fingerprint":', DIGEST, self.previous[2], '"}},']
        text.append('"fingerprint":')
        covered = "".join(text)
        fingerprint = hashlib.sha256(covered.encode()).hexdigest()
        self.lines.append(covered + DIGEST + fingerprint + '"}}]}')
        self.previous = (uid, str(kind), fingerprint)

    def call(self):
        """A call with all its records."""
        rng = self.rng
        self.calls += 1
        call = "call_%s_%d" % (self.id[-6:], self.calls)
        chance = rng.random()
        if chance < 0.03:
            rule, ruling, activity = rng.choice(RULES)
            self.add("PreToolUse", "Bash", activity, 2, call, rule, ruling, "git")
            self.resolve(call, activity, 2, "blocked", "deny")
            if rng.random() < 0.05:
                self.label(call, "call", "good")
            return
        activity = rng.choice([2, 2, 2, 3, 99])
        self.add("PreToolUse", "Bash", activity, 1, call, service="cat", quiet=True)
        if chance < 0.08:
            rule = rng.choice(RULES[6:])[0]
            self.add("PermissionRequest", "Bash", activity, 1, None, rule, "ask", "git")
            asked = self.time
            decided = asked + int(rng.lognormvariate(8.5, 1.2))
            self.time = decided
            times = ',"asked":%d,"decided":%d' % (asked, decided)
            if rng.random() < 0.1:
                self.resolve(call, activity, 25, "rejected", "transcript", times, rule)
                return
            self.resolve(call, activity, 8, "executed", "transcript", times, rule)
            if rng.random() < 0.03:
                self.label(call, "call", rng.choice(["bad", "reworked", "good"]))
            return
        self.add("PostToolUse", "Bash", activity, 1, call, service="cat", quiet=True)
        self.resolve(call, activity, 1, "executed", "post_tool_use")

    def resolve(self, call, activity, disposition, status, by, times="", rule=None):
        rng = self.rng
        receipts = ""
        if status == "executed" and activity != 2 and rng.random() < 0.05:
            kind = rng.choice(["commit", "commit", "commit", "tag", "deployment"])
            receipt = "%040x" % rng.getrandbits(160)
            undo = "" if kind == "deployment" else ',"undo":"git revert %s"' % receipt
            reverts = ""
            if self.receipts and rng.random() < 0.1:
                kind, reverts = "revert", ',"reverts":"%s"' % rng.choice(self.receipts)
            self.receipts.append(receipt)
            receipts = ',"receipts":[{"kind":"%s","id":"%s"%s%s}]' % (kind, receipt, undo, reverts)
        started = self.time
        ended = self.time + rng.randrange(50, 5000)
        self.time = ended
        self.add(
            "call.resolved", "Bash", activity, disposition, call, rule,
            details=',"resolution":{"status":"%s","by":"%s"%s,"started":%d,"ended":%d%s}'
            % (status, by, times, started, ended, receipts))

    def label(self, target, kind, verdict):
        self.add(
            "label", "belay.label", 1, 1, target if kind == "call" else None,
            details=',"label":{"target":"%s","kind":"%s","verdict":"%s","by":"%s"}'
            % (target, kind, verdict, self.user))

    def write(self, folder, records):
        rng = self.rng
        source = "resume" if rng.random() < 0.05 else "startup"
        self.add("SessionStart", "SessionStart", 99, 1, details=',"source":"%s"' % source)
        while len(self.lines) < records - 1:
            accepted = rng.random() >= 0.01
            self.add("UserPromptSubmit", "UserPromptSubmit", 99, 1 if accepted else 2,
                     rule=None if accepted else "secret.github-pat",
                     ruling="allow" if accepted else "deny")
            for _ in range(rng.randrange(1, 12) if accepted else 0):
                if len(self.lines) < records - 1:
                    self.call()
            end = "Interrupt" if rng.random() < 0.01 else "Stop"
            self.add(end, end, 99, 1)
        if rng.random() < 0.02:
            self.label(self.id, "run", rng.choice(["good", "bad"]))
        path = os.path.join(folder, self.id + ".jsonl")
        with open(path, "w", encoding="ascii") as file:
            file.write("\n".join(self.lines) + "\n")
        return len(self.lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--session-records", type=int, default=400, help="about how many a session")
    parser.add_argument("folder")
    options = parser.parse_args()
    log = os.path.join(options.folder, "log")
    os.makedirs(log, mode=0o700, exist_ok=True)
    left = options.records
    number = 0
    while left > 0:
        rng = random.Random(options.seed * 1_000_003 + number)
        left -= Session(number, rng).write(log, min(options.session_records, left))
        number += 1
    print("seed %d: %d records in %d sessions" % (options.seed, options.records - left, number))


if __name__ == "__main__":
    main()

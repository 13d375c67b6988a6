"""The events that are measured. No file holds a token: the fake one is put together here."""
import glob
import itertools
import json
import os
import zlib

SESSION = "01a1fb1f-2180-76d1-a041-69d63ae81b37"
BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

SAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "samples")
HOOKS = {
    "SessionStart": "belay-user-prompt-submit", "UserPromptSubmit": "belay-user-prompt-submit",
    "PreToolUse": "belay-pre-tool-use", "PermissionRequest": "belay-permission-request",
    "PostToolUse": "belay-post-tool-use", "SubagentStart": "belay-user-prompt-submit"}

# What agents run all day: several lines, pipes, a redirection, a loop.
ORDINARY_COMMAND = """set -euo pipefail
cd packages/payments && git status --short | head -20
for file in $(git diff --name-only main -- '*.swift'); do
  grep -n "retryCount" "$file" 2>/dev/null || true
done
swift build 2>&1 | tail -5 && swift test --filter PaymentTests 2>&1 | tail -20
git add -A && git commit -m "Retry payments once"
"""


def fake_github_token():
    """A GitHub token that was never issued, with a valid checksum."""
    state, body = 20261121, ""
    while len(body) < 30:
        state = (state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        body += BASE62[(state >> 33) % 62]
    number, checksum = zlib.crc32(body.encode()), ""
    while len(checksum) < 6:
        number, digit = divmod(number, 62)
        checksum = BASE62[digit] + checksum
    return "gh" + "p_" + body + checksum


def event(name, cwd, **fields):
    """An event with the fields that Codex sends."""
    base = {
        "session_id": SESSION,
        "turn_id": "01a1fb1f-21dd-7ff2-966b-30d20f4ef2a6",
        "transcript_path": "/home/dev/.codex/sessions/2026/11/20/rollout-2026-11-20T22-41-23-"
        + SESSION + ".jsonl",
        "cwd": cwd,
        "hook_event_name": name,
        "model": "gpt-5.5",
        "permission_mode": "default",
    }
    base.update(fields)
    return json.dumps(base, ensure_ascii=False).encode()


def shell_call(command, cwd):
    return event("PreToolUse", cwd, tool_name="Bash", tool_input={"command": command},
                 tool_use_id="call_1_0")


def padded_to(size, make):
    """The event that `make` builds, its text lengthened by a comment to `size` bytes."""
    missing = size - len(make(""))
    return make("# " + "x" * (missing - 2)) if missing > 2 else make("")


def samples(cwd):
    """The events of samples/ that hold no token and end no run, each with its hook's name."""
    for path in sorted(glob.glob(os.path.join(SAMPLES, "*", "event.json"))):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        fields = json.loads(text)
        hook = HOOKS.get(fields["hook_event_name"])
        if hook and "{{" not in text:
            fields["cwd"] = cwd
            yield os.path.basename(os.path.dirname(path)), hook, json.dumps(fields).encode()


def small(cwd):
    """1 kB: an ordinary shell call."""
    return padded_to(1024, lambda end: shell_call(ORDINARY_COMMAND + end, cwd))


def one_command(cwd):
    """1 kB: one simple command with a long argument, as a commit message is."""
    return padded_to(
        1024, lambda end: shell_call(f'git commit -m "Retry payments once.{end}"', cwd))


def one_command_with_secret(cwd):
    """1 kB: one simple command with a long argument that holds a token."""
    token = fake_github_token()
    return padded_to(
        1024, lambda end: shell_call(f'git commit -m "Retry with {token} once.{end}"', cwd))


def small_with_secret(cwd):
    """1 kB: the ten-command script, the same size with one token in it."""
    token = fake_github_token()
    command = ORDINARY_COMMAND.replace(
        'git commit -m "Retry payments once"\n', f"GH_TOKEN={token} gh pr list\n")
    return padded_to(1024, lambda end: shell_call(command + end, cwd))


def small_output(cwd):
    """1 kB: the harmless output of a call."""
    line = "Test payments/retry passed after 0.012 seconds\n"
    return padded_to(1024, lambda end: event(
        "PostToolUse", cwd, tool_name="Bash", tool_input={"command": "swift test"},
        tool_response=line * 8 + end, tool_use_id="call_1_0"))


SOURCE_LINES = [
    'if let value = response["retryCount"] as? Int, value > limit { throw PaymentError.late }\n',
    "\tlog.info(\"charged %s for order %d\", customer.name, order.number)  // see notes/1.4.md\n",
    "for (index, item) in basket.items.enumerated() where item.price > 0 { total += item.price }\n",
    "drwxr-xr-x  2 dev dev  4096 Nov 20 22:41 Sources/Payments/Größe — naïve café ✓\n",
]


def large_text(cwd, size=5_000_000):
    """5 MB of output in one string, escapes and some non-ASCII in it."""
    block = "".join(SOURCE_LINES)
    text = block * (size // len(block.encode()))
    return event("PostToolUse", cwd, tool_name="Bash", tool_input={"command": "cat big.log"},
                 tool_response=text, tool_use_id="call_1_0")


def large_structure(cwd, size=5_000_000):
    """5 MB of an MCP result: tens of thousands of short strings."""
    rows, length, number = [], 0, 0
    while length < size:
        row = {"type": "text", "id": number, "text": SOURCE_LINES[number % 4].strip()}
        rows.append(row)
        length += len(json.dumps(row, ensure_ascii=False).encode()) + 2
        number += 1
    return event("PostToolUse", cwd, tool_name="mcp__files__read", tool_input={"path": "big"},
                 tool_response={"content": rows}, tool_use_id="call_1_0")


def pathological_commands(size):
    """Commands made to be hard, each of about `size` bytes; nothing here would do harm if run."""
    def times(unit):
        return unit * max(1, size // len(unit))

    def numbered(unit):
        text = ""
        for number in itertools.count():
            piece = unit.replace("#", str(number))
            if len(text) + len(piece) > size:
                return text
            text += piece

    half = size // 2
    return {
        "nested substitutions": "$(" * (size // 3) + ")" * (size // 3),
        "open substitutions": times("$("),
        "open groups": times("{ "),
        "nested subshells": "(" * half + ")" * half,
        "backticks": times("`"),
        "one word": "x" * size,
        "many commands": times(": a;"),
        "pipeline": times("true|") + "true",
        "and-list": times("true&&") + "true",
        "assignments": times("a=b "),
        "doubling variable": "a=xxxxxxxx;" + times("a=$a$a;") + "echo $a",
        "braces": times("{a,b}"),
        "nested braces": "{a," * (size // 4) + "}" * (size // 4),
        "parameter defaults": "${x:-" * (size // 6) + "}" * (size // 6),
        "open quotes": times("'\""),
        "backslashes": times("\\"),
        "globs": times("*?[a"),
        "heredocs": "".join(f"cat <<E{n}\n" for n in range(size // 12)),
        "heredocs on a line": "cat " + times("<<E "),
        "wrappers": times("env ") + "true",
        "shells in shells": "bash -c '" * (size // 9),
        "evals": times("eval ") + "true",
        "arithmetic": "echo $((" + "(" * half + ")" * half + "))",
        "cases": times("case a in a)"),
        "loops": times("for i in a;do "),
        "functions": times("f(){ ") + times("}"),
        "redirections": times(">&1 "),
        "process substitutions": times("<("),
        "aliases": times("alias a=b;"),
        "line ends": "\n" * size,
        "bytes of every value": "".join(chr(n % 255 + 1) for n in range(half)),
        "encoded text": "echo " + times("QUFB") + " | base64 -d | sh",
        "nearly tokens": times("gh" + "p_" + "a" * 35 + " "),
        "nearly keys": times("-----BEGIN " + "RSA PRIVATE KEY-----\n"),
        "keyword soup": times("AK" + "IA sk" + "_live_ xo" + "xb- ey" + "J "),
        "one long letter run": "token=" + "a" * size,
        "prefix words": times("git -c a=b "),
        "folders": numbered("cd d#;"),
        "decoded scripts": numbered("echo ZWNobyBh#|base64 -d|sh;"),
        "scripts from a pipe": numbered("echo a#|sh;"),
        "removals": numbered("rm f#;"),
        "operands": "rm " + numbered("f# "),
        "targets": numbered(">f# "),
        "lists into a command": numbered("echo #|xargs rm;"),
        "commands of find": numbered("find . -name # -exec rm {} \\;;"),
        "variables": numbered("a#=x;"),
        "functions of many names": numbered("f#(){ :;};"),
        "branches": numbered("if $c;then a=$a#;else a=$a-;fi;") + "echo $a",
        "cases of one variable": "case $x in " + numbered("a#) b=#;;") + " esac;rm $b",
        "scripts in words": numbered("bash -c 'echo #';"),
        "list of words": "a=(" + numbered("# ") + ');"${a[@]}"',
        "lists of processes": times("kill $(ps x)&"),
        "substitutions in one word": times('"$(curl -s localhost:3000)"'),
        "ranges": numbered("echo {1..999};"),
        "patch": "apply_patch <<'E'\n*** Begin Patch\n" + times("*** Add File: a\n+b\n") + "E\n",
    }

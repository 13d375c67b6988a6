"""The budgets, and how each is measured."""
import os
import shutil
import subprocess
import sysconfig
import time

from . import events, instructions, times
from .table import Row, OK, OVER, limited, missing, reference
from .workspace import POLICY, Failure, Workspace

PRE, POST = "belay-pre-tool-use", "belay-post-tool-use"
HOOKS = [PRE, "belay-permission-request", POST, "belay-user-prompt-submit", "belay-stop"]
PAIRS, LARGE_PAIRS, HARD_RUNS = 300, 30, 5


class Bench:
    """One measuring run over one set of executables."""

    def __init__(self, workspace, say):
        self.workspace = workspace
        self.say = say
        cwd = workspace.path("project")
        self.small = workspace.event("small", events.small(cwd))
        self.single = workspace.event("single", events.one_command(cwd))
        self.secret = workspace.event("secret", events.small_with_secret(cwd))
        self.single_secret = workspace.event(
            "single-secret", events.one_command_with_secret(cwd))
        self.output = workspace.event("output", events.small_output(cwd))
        self.policy = workspace.write("policy.toml", POLICY)
        self.pre, self.post = workspace.hook(PRE), workspace.hook(POST)
        self.reference = workspace.compile_c("read_write")
        self.prepare()

    def prepare(self):
        """Warms key and log, and makes sure that what will be measured is what it is called."""
        self.workspace.warm(self.pre, self.small)
        self.expect([self.pre], self.small, 0)
        self.expect([self.pre], self.single, 0)
        self.expect([self.post], self.output, 0)
        self.expect([self.pre, "--policy", self.policy], self.small, 0)
        self.expect([self.pre], self.secret, 2)
        self.expect([self.pre], self.single_secret, 2)

    def expect(self, command, event, status):
        done = self.workspace.run(command, event)
        if done.returncode != status:
            raise Failure(f"{os.path.basename(event)}: exit status {done.returncode} where "
                          f"{status} is due, so it would not be what it is called: "
                          + done.stderr.decode(errors="replace").strip()[:300])

    # Instructions

    def instruction_rows(self):
        """Rows that do not depend on how busy the machine is."""
        rows = []
        self.say("counting instructions")
        if not instructions.is_available():
            why = "valgrind is not installed"
            return [Row("hook, 1 kB event: instructions", "≤ 400,000", why, "not measured", True),
                    Row("hook, 1 kB event, one secret: instructions", "≤ 500,000", why,
                        "not measured", True)]
        count = lambda command, event: instructions.count(self.workspace, command, event)
        cwd = self.workspace.path("project")
        rows.append(reference(
            "C: instructions", f"{count([self.reference], self.small):,}"))
        nothing = self.workspace.compile_swift("nothing")
        if nothing:
            value = count([nothing], self.small)
            rows.append(reference("static Swift program that does nothing: instructions",
                                  f"{value:,}", {"value": value}))
        else:
            rows.append(missing("static Swift program that does nothing: instructions", "",
                                "no swiftc that links statically"))
        rows.append(limited("hook, 1 kB event of one command, record written: instructions",
                            count([self.pre], self.single), 400_000, "", gated=True))
        rows.append(limited("hook, 1 kB event of a ten-command script, record written: instructions",
                            count([self.pre], self.small), 400_000, "", gated=True))
        rows.append(limited("hook, 1 kB event of one command, one secret found: instructions",
                            count([self.pre], self.single_secret), 500_000, "", gated=True))
        rows.append(limited("the ten-command script with one secret found: instructions",
                            count([self.pre], self.secret), 500_000, "", gated=True))
        rows.append(limited("PostToolUse, 1 kB event, record written: instructions",
                            count([self.post], self.output), 400_000, "", gated=True))
        copies = {hook: self.workspace.hook(hook) for hook in HOOKS}
        counts = sorted((count([copies[hook]], self.workspace.event(f"sample-{name}", event)), name)
                        for name, hook, event in events.samples(cwd))
        rows.append(limited("the dearest event of samples/: instructions",
                            counts[-1][0], 400_000, "", note=counts[-1][1], gated=True))
        value = count([self.pre, "--policy", self.policy], self.small)
        rows.append(reference(f"the first with a {len(POLICY) / 1000:.1f} kB policy file: "
                              "instructions", f"{value:,}", {"value": value}))
        return rows

    def size_rows(self):
        rows = []
        for name, most in [(hook, 10) for hook in HOOKS] + [("belay", 20)]:
            path = os.path.join(self.workspace.executables, name)
            if not os.path.exists(path):
                rows.append(Row(f"{name}, stripped", f"≤ {most} MB", "it is not built",
                                "not measured", True))
                continue
            stripped = self.workspace.path("stripped")
            shutil.copyfile(path, stripped)
            if shutil.which("strip"):
                subprocess.run(["strip", stripped], capture_output=True)
            rows.append(limited(f"{name}, stripped", os.path.getsize(stripped) / 1e6, most, " MB",
                                gated=True))
            os.unlink(stripped)
        return rows

    # Wall times

    def time_rows(self, pairs):
        self.say(f"timing {pairs} interleaved rounds")
        launcher = self.workspace.compile_c("interleave")
        self.launcher = launcher
        reference_run = (self.small, [self.reference])
        sync = self.workspace.compile_c("append_sync")
        synced = self.workspace.path("synced")
        measured = [
            ("hook, 1 kB event of one command, record", 1.6, self.single, [self.pre]),
            ("hook, 1 kB event of a ten-command script, record", 1.6, self.small, [self.pre]),
            ("hook, 1 kB event of one command, one secret found", 1.9, self.single_secret,
             [self.pre]),
            ("the ten-command script with one secret found", 1.9, self.secret, [self.pre]),
            (f"the ten-command script with a {len(POLICY) / 1000:.1f} kB policy file", 2.4, self.small,
             [self.pre, "--policy", self.policy]),
            ("PostToolUse, 1 kB event, record", 1.6, self.output, [self.post]),
            ("one command, the hook's file in small pieces, as after a restart", 1.6, self.single,
             [self.workspace.hook_in_small_pieces(PRE)]),
        ]
        # C stands before each, so that every ratio is one of neighbours.
        plan = []
        for _, _, event, command in measured:
            plan += [reference_run, (event, command)]
        plan += [reference_run, (self.small, [sync, synced])]
        series = times.interleaved(self.workspace, launcher, pairs, plan)
        every_c = times.Series([run for c in series[0::2] for run in c.runs])
        rows = [reference("C: static C program, reads stdin, writes one line",
                          f"{every_c.microseconds:,.0f} µs", {"value": every_c.microseconds})]
        for (name, most, _, _), c, hook in zip(measured, series[0::2], series[1::2]):
            rows.append(ratio_row(name, most, "C", hook, c, pairs))
        flushed = series[-1].ratio(series[-2])[0]
        rows.append(reference("C that also appends a record to a file and syncs it, as a denial does",
                              f"{flushed:.2f} C", {"value": flushed}))
        rows.append(limited("resident memory, 1 kB event", series[1].kilobytes / 1024, 6, " MB"))
        return rows

    def large_rows(self, pairs):
        self.say("timing 5 MB events")
        cwd = self.workspace.path("project")
        text = self.workspace.event("large-text", events.large_text(cwd))
        structure = self.workspace.event("large-structure", events.large_structure(cwd))
        keep = self.workspace.compile_c("read_keep")
        plan = []
        # First through a pipe, then from a file that is all there already: the system copies that faster
        # than a pipe hands it over.
        for source in ("", "<"):
            for event, program in [(text, self.post), (text, keep), (structure, self.post)]:
                plan += [(source + event, [self.reference]), (source + event, [program])]
        series = times.interleaved(self.workspace, self.launcher, pairs, plan)
        reads, runs = series[0::2], series[1::2]
        kept = runs[1].ratio(reads[1])[0]
        rows = [reference("C-read: the same C program, 5 MB", f"{reads[0].microseconds:,.0f} µs",
                          {"value": reads[0].microseconds}),
                reference("a C program that keeps the 5 MB in memory", f"{kept:.2f} C-read",
                          {"value": kept}),
                ratio_row("5 MB event, one string", 3.5, "C-read", runs[0], reads[0], pairs),
                ratio_row("5 MB event, MCP result of many strings", 3.5, "C-read", runs[2], reads[2],
                          pairs)]
        ratios = [run.ratio(read)[0] for run, read in zip(runs[3:], reads[3:])]
        rows.append(reference(
            "the last three from a file instead of a pipe: keeping it, one string, many strings",
            f"{ratios[1]:.2f}, {ratios[0]:.2f}, {ratios[2]:.2f} of {reads[3].microseconds:,.0f} µs",
            {"values": ratios}))
        return rows

    def hard_rows(self):
        self.say("timing pathological commands")
        cwd = self.workspace.path("project")
        size, small = 64 << 10, 16 << 10
        plan, names = [], []
        for length in (size, small):
            for name, command in events.pathological_commands(length).items():
                event = events.shell_call(command, cwd)
                path = self.workspace.event(f"hard-{length}-{name.replace(' ', '-')}", event)
                plan.append((path, [self.pre]))
                if length == size:
                    names.append(name)
        deep = {
            "deep arguments": b'{"a":' * 500 + b"1" + b"}" * 500,
            "too deep JSON": b"[" * 60_000 + b"]" * 60_000,
            "many keys": b"{" + b",".join(b'"k%d":%d' % (n, n) for n in range(5000)) + b"}",
        }
        for name, value in deep.items():
            event = events.event("PreToolUse", cwd, tool_name="mcp__a__b", tool_input="@",
                                 tool_use_id="call_1_0").replace(b'"@"', value)
            plan.append((self.workspace.event("hard-" + name.replace(" ", "-"), event),
                         [self.pre]))
        series = times.interleaved(self.workspace, self.launcher, HARD_RUNS, plan)
        commands, smaller, arguments = (
            series[:len(names)], series[len(names):2 * len(names)], series[2 * len(names):])
        found = sorted(((s.microseconds / 1000, n) for n, s in
                        list(zip(names, commands)) + list(zip(deep, arguments))), reverse=True)
        rows = [limited(f"pathological command or text, 64 kB: slowest of {len(found)}",
                        found[0][0], 50, " ms", note=slowest(found),
                        values={"all": {n: round(ms, 3) for ms, n in found}})]
        # Four times the input may take four times as long. The start of a process is no growth, and
        # below a millisecond there is only noise.
        start = min(s.least for s in series)
        growth = sorted(((s.least - start) / max(t.least - start, 1000), n)
                        for n, s, t in zip(names, commands, smaller))
        rows.append(limited("growth of that time for 4 times the input (linear is 4)",
                            growth[-1][0], 6, " times", note=growth[-1][1],
                            values={"all": {n: round(g, 2) for g, n in reversed(growth)}}))
        return rows

    # The log

    def log_rows(self):
        budget = {"record": "≤ 1,200 bytes", "append": "≤ 50 µs", "verify": "≤ 5 s"}
        belay = os.path.join(self.workspace.executables, "belay")
        rows = []
        with Workspace(self.workspace.executables) as own:
            event = own.event("read", events.shell_call("cat README.md", own.path("project")))
            own.run([self.pre], event)
            files = own.log_files()
            if files:
                with open(files[0], "rb") as file:
                    rows.append(limited("record of an allowed read", len(file.readline()), 1200,
                                        " bytes"))
            else:
                rows.append(missing("record of an allowed read", budget["record"],
                                    "no record was written"))
        if not os.path.exists(belay):
            return rows + [missing("log: append, without sync", budget["append"],
                                   "`belay` is not built"),
                           missing("log: verify 1,000,000 records", budget["verify"],
                                   "`belay` is not built")]
        self.say("timing the log")
        with Workspace(self.workspace.executables) as own:
            # Two sessions, for `verify` reads files side by side.
            cwd = own.path("project")
            one = events.shell_call("cat README.md", cwd) + b"\n"
            other = one.replace(events.SESSION.encode(), events.SESSION[::-1].encode())
            number = 40_000
            path = own.write("many.jsonl", (one + other) * (number // 2))
            replay = [belay, "replay", "--format", "json", path]
            plain, recorded = [], []
            for _ in range(3):
                shutil.rmtree(own.path("state/belay"), ignore_errors=True)
                plain.append(timed(own, replay))
                recorded.append(timed(own, replay + ["--record"]))
            lines = sum(count_lines(f) for f in own.log_files())
            if lines != number:
                rows.append(missing("log: append, without sync", budget["append"],
                                    f"{lines} records were written, not {number}"))
            else:
                rows.append(limited(
                    "log: append, without sync", (min(recorded) - min(plain)) / number * 1e6, 50,
                    " µs", note="replay --record less replay"))
            checked = min(timed(own, [belay, "verify"]) for _ in range(3))
            rows.append(limited("log: verify, for 1,000,000 records", checked / number * 1e6, 5,
                                " s", note=f"{checked:.2f} s for {number:,} in two files"))
        return rows

    # The scanner

    def scan_rows(self):
        belay = os.path.join(self.workspace.executables, "belay")
        if not (os.path.exists(belay)
                and self.workspace.run([belay, "scan", "--help"], check=False).returncode == 0):
            return [missing("scan of a source tree", "≤ 2 × cat", "there is no `belay scan`")]
        self.say("timing the scan of a tree")
        tree = self.workspace.path("tree")
        size, count = workspace_tree(tree)
        if size < 10_000_000:
            return [missing("scan of a source tree", "≤ 2 × cat",
                            "no tree of 10 MB in /usr/include or Python's library")]
        nothing = self.workspace.event("nothing", b"")
        # `exec` and `+`: as few processes as can be.
        cat = ["/bin/sh", "-c", f"exec find '{tree}' -type f -exec cat {{}} +"]
        plan = [(nothing, cat), (nothing, [belay, "scan", "--format", "json", tree])]
        cats, scans = times.interleaved(self.workspace, self.launcher, 7, plan, allowed={0, 1, 2})
        filter_row = self.filter_row(tree)
        shutil.rmtree(tree, ignore_errors=True)
        paired, _ = scans.ratio(cats)
        took = scans.microseconds / 1e6
        return [limited(f"scan of a source tree, {size / 1e6:.0f} MB in {count:,} files", paired, 2,
                        " × cat", note=f"{took:.2f} s, {size / 1e6 / took:.0f} MB/s, "
                        f"{scans.kilobytes / 1024:.0f} MB of memory"), filter_row]

    def filter_row(self, tree):
        """The keyword filter by itself, over the files of a tree in memory."""
        demo = os.path.join(self.workspace.executables, "belay-demo")
        if not os.path.exists(demo):
            return missing("keyword filter", "≥ 2 GB/s", "`belay-demo` is not built")
        joined = self.workspace.path("joined")
        subprocess.run(["/bin/sh", "-c", f"exec find '{tree}' -type f -exec cat {{}} + > '{joined}'"],
                       check=True)
        line = self.workspace.run([demo, "--keyword-filter", joined]).stdout
        size, hits, alone, whole = map(int, line.split())
        speed = size / alone / 1000
        return Row("keyword filter, text in memory", "≥ 2 GB/s",
                   f"{speed:.2f} GB/s  ({size / whole / 1000:.2f} with its {hits:,} hits looked at)",
                   OK if speed >= 2 else OVER, values={"value": speed, "limit": 2, "unit": "GB/s"})


def workspace_tree(target, most=60_000_000):
    """Copies source files of this machine below `target`; returns their size and number."""
    size = count = 0
    for root in ("/usr/include", sysconfig.get_path("stdlib")):
        for folder, folders, names in os.walk(root):
            folders.sort()
            for name in sorted(names):
                path = os.path.join(folder, name)
                if not name.endswith((".h", ".py", ".hpp", ".txt")) or os.path.islink(path):
                    continue
                if size > most:
                    return size, count
                copy = target + path
                os.makedirs(os.path.dirname(copy), exist_ok=True)
                shutil.copyfile(path, copy)
                size += os.path.getsize(path)
                count += 1
    return size, count


def ratio_row(name, most, unit, hook, c, pairs):
    paired, medians = hook.ratio(c)
    row = limited(name, paired, most, " " + unit, values={
        "ratio_of_medians": medians, "pairs": pairs, "microseconds": hook.microseconds,
        "reference_microseconds": c.microseconds})
    row.measured = (f"{paired:.2f} {unit}  (of medians {medians:.2f}, {hook.microseconds:,.0f} µs)")
    # Both ways of averaging must agree that it holds.
    row.verdict = OK if max(paired, medians) <= most else OVER
    return row


def slowest(found):
    """Those over the budget, or the first: with names, so that they can be mended."""
    over = [f"{name} {took:.0f}" for took, name in found if took > 50]
    return ", ".join(over[:3]) + (", …" if len(over) > 3 else "") if over else found[0][1]


def timed(workspace, command):
    start = time.monotonic()
    workspace.run(command)
    return time.monotonic() - start


def count_lines(path):
    with open(path, "rb") as file:
        return sum(1 for _ in file)

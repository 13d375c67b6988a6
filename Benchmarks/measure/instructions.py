"""Instruction counts, by callgrind: the same on a busy machine as on an idle one."""
import re
import shutil
import statistics

from .workspace import Failure


def is_available():
    return shutil.which("valgrind") is not None


def count(workspace, command, input_path, times=3):
    """Instructions of a whole process, start included: the median of a few runs."""
    if not is_available():
        raise Failure("valgrind is missing, so instructions cannot be counted; install valgrind")
    return int(statistics.median(_once(workspace, command, input_path) for _ in range(times)))


def _once(workspace, command, input_path):
    done = workspace.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"] + command, input_path)
    found = re.search(rb"Collected\s*:\s*(\d+)", done.stderr)
    if not found:
        raise Failure(f"callgrind gave no count for {command[0]}: "
                      + done.stderr.decode(errors="replace").strip()[-400:])
    return int(found[1])

"""Wall times and resident memory of many interleaved runs."""
import collections
import statistics
import subprocess

from .workspace import Failure

Run = collections.namedtuple("Run", "nanoseconds status kilobytes")


class Series:
    """The runs of one command."""

    def __init__(self, runs):
        self.runs = runs

    @property
    def microseconds(self):
        return statistics.median(r.nanoseconds for r in self.runs) / 1000

    @property
    def least(self):
        """The shortest run, in microseconds: the one that was disturbed least."""
        return min(r.nanoseconds for r in self.runs) / 1000

    @property
    def kilobytes(self):
        return max(r.kilobytes for r in self.runs)

    @property
    def statuses(self):
        return sorted({r.status for r in self.runs})

    def ratio(self, reference):
        """Median of the ratios of neighbouring runs, and ratio of the medians."""
        pairs = [a.nanoseconds / b.nanoseconds for a, b in zip(self.runs, reference.runs)]
        return statistics.median(pairs), self.microseconds / reference.microseconds


def interleaved(workspace, launcher, rounds, commands, allowed=frozenset({0, 2})):
    """Runs `commands`, a list of (input path, argument list), in turn; one Series for each."""
    plan = workspace.write("plan", "".join(
        "\t".join([path] + arguments) + "\n" for path, arguments in commands))
    done = subprocess.run([launcher, str(rounds), plan], env=workspace.environment,
                          cwd=workspace.path("project"), capture_output=True, text=True)
    if done.returncode != 0:
        raise Failure("the interleaved run failed: " + done.stderr.strip()[:400])
    runs = [[] for _ in commands]
    for line in done.stdout.splitlines():
        index, nanoseconds, status, kilobytes = map(int, line.split())
        runs[index].append(Run(nanoseconds, status, kilobytes))
    for (_, arguments), found in zip(commands, runs):
        wrong = sorted({r.status for r in found} - allowed)
        if wrong:
            raise Failure(f"{arguments[0]} ended with status {wrong[0]}, so it is not measured")
    return [Series(r) for r in runs]

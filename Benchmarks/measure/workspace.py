"""A folder for one measuring run: reference programs, events, and a state that is already warm."""
import mmap
import os
import shutil
import subprocess
import tempfile

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

POLICY = '''version = 1

[[command]]
id = "deploy-production"
prefix = ["./deploy.sh", ["prod", "production"]]
verdict = "ask"
reason = "deploys to production"
match = ["./deploy.sh prod", "./deploy.sh production --all"]
not_match = ["./deploy.sh staging"]

[[command]]
id = "migrate"
prefix = ["bin/rails", ["db:migrate", "db:rollback"]]
verdict = "ask"
reason = "changes the schema of the database"
match = ["bin/rails db:migrate"]
not_match = ["bin/rails test"]

[[command]]
id = "no-force"
prefix = ["make", ["release", "publish", "upload"]]
verdict = "deny"
reason = "releases are made by the release job, never from a workstation"
match = ["make release", "make publish"]
not_match = ["make test"]

[[command]]
id = "no-shared-cluster"
prefix = ["kubectl", ["delete", "drain", "cordon"]]
verdict = "ask"
reason = "the cluster is shared with the other teams"
match = ["kubectl delete pod web-1", "kubectl drain node-7"]
not_match = ["kubectl get pods"]

[[except]]
rule = "git.clean"
reason = "the scratch folder is made to be cleaned"
where = { command = ["git", "clean"], cwd = "~/scratch/**" }

[paths]
deny_write = ["legal/**", "vendor/**"]
'''


class Failure(Exception):
    """Measuring is not possible; the text says why and what to do."""


class Workspace:
    """Made on entering, removed on leaving."""

    def __init__(self, executables):
        self.executables = executables

    def __enter__(self):
        self.root = os.path.realpath(tempfile.mkdtemp(prefix="belay-bench."))
        try:
            for name in ("home", "state", "config", "bin", "events", "project"):
                os.mkdir(self.path(name))
            # An empty .git marks the project, as in real use; the search for it stops there.
            os.mkdir(self.path("project/.git"))
            self.environment = {
                "HOME": self.path("home"), "XDG_STATE_HOME": self.path("state"),
                "XDG_CONFIG_HOME": self.path("config"), "PATH": "/usr/bin:/bin", "LC_ALL": "C"}
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.root, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.root, name)

    def write(self, name, content):
        """Writes a file below the folder and returns its path."""
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return path

    def event(self, name, content):
        return self.write(f"events/{name}.json", content)

    def hook(self, name):
        """A copy of an executable under test, written in one piece as `make install` does.

        How a file was written decides in how large pieces the page cache maps it, and that is a
        quarter of the time of a hook.
        """
        path = os.path.join(self.executables, name)
        if not os.access(path, os.X_OK):
            raise Failure(f"{path} is missing; build it first: swift build -c release")
        copy = self.path("bin/" + name)
        with open(path, "rb") as source, open(copy, "wb", buffering=0) as target:
            target.write(source.read())
        os.chmod(copy, 0o755)
        return copy

    def hook_in_small_pieces(self, name):
        """A copy whose file lies in the page cache page by page, as after a restart of the machine."""
        copy = self.path("bin/small-" + name)
        shutil.copyfile(os.path.join(self.executables, name), copy)
        os.chmod(copy, 0o755)
        file = os.open(copy, os.O_RDONLY)
        try:
            os.fsync(file)
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_RANDOM)
            for offset in range(0, os.fstat(file).st_size, mmap.PAGESIZE):
                os.pread(file, mmap.PAGESIZE, offset)
        finally:
            os.close(file)
        return copy

    def compile_c(self, name):
        """Compiles a reference program, statically; tells how if it cannot."""
        source = os.path.join(HERE, "reference", name + ".c")
        target = self.path("bin/" + name)
        compiler = next((c for c in ("cc", "gcc", "clang") if shutil.which(c)), None)
        if compiler is None:
            raise Failure("no C compiler (cc, gcc, clang) for the reference; install gcc")
        done = subprocess.run([compiler, "-O2", "-static", "-o", target, source],
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise Failure(f"{source} cannot be compiled: {done.stderr.strip()}")
        return target

    def compile_swift(self, name):
        """Compiles a reference program in Swift; None where that is not possible."""
        if shutil.which("swiftc") is None:
            return None
        target = self.path("bin/" + name)
        done = subprocess.run(
            ["swiftc", "-O", "-static-executable", "-Xlinker", "-s", "-o", target,
             os.path.join(HERE, "reference", name + ".swift")], capture_output=True)
        return target if done.returncode == 0 else None

    def run(self, arguments, input_path=None, check=True):
        """Runs a program in the clean environment; returns the finished process."""
        with open(input_path or os.devnull, "rb") as file:
            done = subprocess.run(arguments, stdin=file, env=self.environment,
                                  cwd=self.path("project"), capture_output=True)
        if check and done.returncode not in (0, 2):
            raise Failure(f"{arguments[0]} ended with status {done.returncode}: "
                          + done.stderr.decode(errors="replace").strip()[:400])
        return done

    def warm(self, hook, input_path, times=24):
        """Makes key and log, and fills the log beyond the 8 KiB that an append reads."""
        for _ in range(times):
            self.run([hook], input_path)

    def log_files(self):
        """The run logs written so far."""
        found = []
        for folder, _, names in os.walk(self.path("state")):
            found += [os.path.join(folder, n) for n in names if n.endswith(".jsonl")]
        return sorted(n for n in found if os.path.basename(n) != "ledger.jsonl")

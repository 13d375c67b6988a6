#pragma once

/// Runs the hook of that name with the arguments of the process; returns the exit status for Codex.
///
/// It is Swift (`HookEntry.swift`). That `main` is not spares each executable a compilation of everything
/// that stands behind it, which Embedded Swift would repeat for every Swift caller.
int belay_run_hook(const char *name, int count, char **words);

// Two functions of the GNU C library that its header declares only under _GNU_SOURCE, which the Swift
// module of that library is not built with. Other systems declare what they have by themselves.
#pragma once

#include <spawn.h>
#include <unistd.h>

// Swift does not import fork: a process with several threads must not go on after it. Hooks have one.
static inline pid_t belay_fork(void) { return fork(); }

#ifdef __GLIBC__
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
#endif

// The parts of the GNU C library that the hooks use, for Embedded Swift, which comes without the module
// Glibc. Variadic functions and the macro errno cannot be imported, so they stand here as functions.
#pragma once

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static inline int belay_errno(void) { return errno; }
static inline void belay_set_errno(int number) { errno = number; }
static inline int belay_open(const char *path, int flags, mode_t mode) {
  return open(path, flags, mode);
}
static inline int belay_fcntl(int descriptor, int command, int value) {
  return fcntl(descriptor, command, value);
}
extern char **environ;
static inline char **belay_environment(void) { return environ; }
static inline void (*belay_ignore_signal(void))(int) { return SIG_IGN; }

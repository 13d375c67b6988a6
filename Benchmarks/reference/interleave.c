/* Runs the commands of a plan in turn, again and again, and prints what each run took.
 *
 *   interleave ROUNDS PLAN
 *
 * A line of PLAN is `input-file<TAB>program<TAB>argument...`. Input goes through a pipe, as Codex gives
 * it; with a `<` before the file's name it is the file itself. Each round runs every line once, in
 * order, so that a slower moment of the machine meets all of them. For each run one line is printed:
 * line number, nanoseconds from before the start until after the end, exit status (or 128 + signal),
 * most resident memory in kB. Standard output and error of the programs are thrown away.
 *
 * This program is small and static so that its own memory and start-up do not show in the figures.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { most_lines = 256, most_words = 32 };

static char *plan[most_lines][most_words];

/* What goes through a pipe, a line each: read once, for every round needs it again. */
static struct { char *bytes; size_t length; } held[most_lines];

static long long nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static int read_plan(const char *path) {
  FILE *file = fopen(path, "r");
  char *line = NULL;
  size_t size = 0;
  int count = 0;
  if (!file) return 0;
  while (count < most_lines && getline(&line, &size, file) > 0) {
    char *rest = strdup(line);
    int words = 0;
    rest[strcspn(rest, "\n")] = 0;
    for (char *word; words < most_words - 1 && (word = strsep(&rest, "\t"));) {
      plan[count][words++] = word;
    }
    if (words >= 2) count++;
  }
  fclose(file);
  return count;
}

static int hold(int line, const char *path) {
  struct stat status;
  size_t length = 0;
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0 || fstat(file, &status) < 0) return -1;
  char *bytes = malloc((size_t)status.st_size + 1);
  for (ssize_t count; bytes && length < (size_t)status.st_size; length += (size_t)count) {
    count = read(file, bytes + length, (size_t)status.st_size - length);
    if (count <= 0) return -1;
  }
  close(file);
  held[line].bytes = bytes;
  held[line].length = length;
  return bytes ? 0 : -1;
}

/* A program need not read all that it is given: then the pipe breaks, which is no error. */
static void feed(int output, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t count = write(output, bytes, length);
    if (count <= 0) return;
    bytes += count;
    length -= (size_t)count;
  }
}

int main(int argc, char **argv) {
  int rounds = argc == 3 ? atoi(argv[1]) : 0;
  int lines = rounds > 0 ? read_plan(argv[2]) : 0;
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (lines == 0 || nowhere < 0) {
    fputs("usage: interleave ROUNDS PLAN\n", stderr);
    return 2;
  }
  signal(SIGPIPE, SIG_IGN);
  for (int round = 0; round < rounds; round++) {
    for (int line = 0; line < lines; line++) {
      struct rusage usage;
      int status;
      int ends[2] = {-1, -1};
      const char *path = plan[line][0];
      const int by_pipe = *path != '<';
      if (by_pipe ? (!held[line].bytes && hold(line, path)) || pipe2(ends, O_CLOEXEC)
                  : (ends[0] = open(path + 1, O_RDONLY | O_CLOEXEC)) < 0) {
        perror(path);
        return 2;
      }
      long long start = nanoseconds();
      pid_t child = vfork();
      if (child == 0) {
        signal(SIGPIPE, SIG_DFL);
        dup2(ends[0], 0);
        dup2(nowhere, 1);
        dup2(nowhere, 2);
        execv(plan[line][1], plan[line] + 1);
        _exit(127);
      }
      if (by_pipe) {
        close(ends[0]);
        if (child > 0) feed(ends[1], held[line].bytes, held[line].length);
        close(ends[1]);
      }
      if (child < 0 || wait4(child, &status, 0, &usage) < 0) {
        perror(plan[line][1]);
        return 2;
      }
      long long took = nanoseconds() - start;
      if (!by_pipe) close(ends[0]);
      printf("%d %lld %d %ld\n", line, took,
             WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), usage.ru_maxrss);
    }
  }
  return fflush(stdout) == 0 ? 0 : 2;
}

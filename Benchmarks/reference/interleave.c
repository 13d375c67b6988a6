/* Runs the commands of a plan in turn, again and again, and prints what each run took.
 *
 *   interleave ROUNDS PLAN
 *
 * A line of PLAN is `input-file<TAB>program<TAB>argument...`. Each round runs every line once, in
 * order, so that a slower moment of the machine meets all of them. For each run one line is printed:
 * line number, nanoseconds from before the start until after the end, exit status (or 128 + signal),
 * most resident memory in kB. Standard output and error of the programs are thrown away.
 *
 * This program is small and static so that its own memory and start-up do not show in the figures.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { most_lines = 256, most_words = 32 };

static char *plan[most_lines][most_words];

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

int main(int argc, char **argv) {
  int rounds = argc == 3 ? atoi(argv[1]) : 0;
  int lines = rounds > 0 ? read_plan(argv[2]) : 0;
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (lines == 0 || nowhere < 0) {
    fputs("usage: interleave ROUNDS PLAN\n", stderr);
    return 2;
  }
  for (int round = 0; round < rounds; round++) {
    for (int line = 0; line < lines; line++) {
      struct rusage usage;
      int status;
      int input = open(plan[line][0], O_RDONLY | O_CLOEXEC);
      if (input < 0) {
        perror(plan[line][0]);
        return 2;
      }
      long long start = nanoseconds();
      pid_t child = vfork();
      if (child == 0) {
        dup2(input, 0);
        dup2(nowhere, 1);
        dup2(nowhere, 2);
        execv(plan[line][1], plan[line] + 1);
        _exit(127);
      }
      if (child < 0 || wait4(child, &status, 0, &usage) < 0) {
        perror(plan[line][1]);
        return 2;
      }
      long long took = nanoseconds() - start;
      close(input);
      printf("%d %lld %d %ld\n", line, took,
             WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), usage.ru_maxrss);
    }
  }
  return fflush(stdout) == 0 ? 0 : 2;
}

#include "CGlibc.h"

// Embedded Swift has no `CommandLine`; the GNU C library hands the arguments to every constructor.
static int count;
static char **words;

__attribute__((constructor)) static void keep(int argument_count, char **arguments) {
  count = argument_count;
  words = arguments;
}

int belay_argument_count(void) { return count; }
const char *belay_argument(int index) { return index < count ? words[index] : 0; }

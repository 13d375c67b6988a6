/* Like read_write, but keeps everything it reads in memory, as any JSON reader must. */
#include <stdlib.h>
#include <unistd.h>

int main(void) {
  static const char line[] = "kept\n";
  size_t size = 1 << 16, length = 0;
  char *bytes = malloc(size);
  ssize_t count;
  while (bytes && (count = read(0, bytes + length, size - length)) > 0) {
    length += (size_t)count;
    if (length == size) bytes = realloc(bytes, size *= 2);
  }
  return bytes && write(1, line, sizeof line - 1) == sizeof line - 1 ? 0 : 1;
}

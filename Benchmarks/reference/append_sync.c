/* Like read_write, but also appends 1.2 kB to the file it is given and waits until the disk has them:
 * what keeping a record across a loss of power costs at least. */
#include <fcntl.h>
#include <unistd.h>

int main(int argc, char **argv) {
  static char buffer[1 << 16], record[1200];
  static const char line[] = "kept\n";
  int file = argc == 2 ? open(argv[1], O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
  while (read(0, buffer, sizeof buffer) > 0) {
  }
  if (file < 0 || write(file, record, sizeof record) != sizeof record || fdatasync(file) != 0) return 1;
  return write(1, line, sizeof line - 1) == sizeof line - 1 ? 0 : 1;
}

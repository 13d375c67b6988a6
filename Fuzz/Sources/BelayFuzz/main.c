// The program: what libFuzzer, which has a main of its own, calls, else our own driver.
#include <stddef.h>
#include <stdint.h>

int belay_fuzz_one(const uint8_t *bytes, size_t count);
int belay_fuzz_drive(int argc, char **argv);

#ifdef BELAY_LIBFUZZER
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
  return belay_fuzz_one(bytes, count);
}
#else
int main(int argc, char **argv) { return belay_fuzz_drive(argc, argv); }
#endif

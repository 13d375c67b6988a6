// Memory for the small objects of a hook.
//
// A hook is one thread that lives for a millisecond and makes a few hundred short-lived objects. The C library
// takes some 250 instructions for one of them, made and released; a list per size takes 30. The linker leads
// what Swift asks for and gives back here (`--wrap`); what is large or aligned beyond 16 bytes, and all that
// C libraries allocate, stays with the C library.

#include <stddef.h>
#include <stdint.h>

int __real_posix_memalign(void **place, size_t alignment, size_t size);
void __real_free(void *block);

enum {
  granule = 16,                       // what blocks are aligned to, and the step between sizes
  head = sizeof(uint64_t),            // in front of each block: its number of granules
  largest = 1024,                     // of the blocks that are made here, head included
  pool_size = 512 << 10,              // pages of it that are not used cost nothing
};

struct block {
  struct block *next;
};

static _Alignas(granule) unsigned char pool[pool_size];
static size_t used = granule - head;  // so that blocks, behind their heads, are aligned
static struct block *released[largest / granule + 1];

int __wrap_posix_memalign(void **place, size_t alignment, size_t size) {
  if (alignment > granule || size > largest - head)
    return __real_posix_memalign(place, alignment, size);
  size_t granules = (size + head + granule - 1) / granule;
  struct block *block = released[granules];
  if (block) {
    released[granules] = block->next;
    *place = block;
    return 0;
  }
  size_t length = granules * granule;
  if (length > pool_size - used) return __real_posix_memalign(place, alignment, size);
  unsigned char *start = pool + used;
  used += length;
  *(uint64_t *)start = granules;
  *place = start + head;
  return 0;
}

void __wrap_free(void *address) {
  if ((uintptr_t)address - (uintptr_t)pool >= pool_size) {
    __real_free(address);
    return;
  }
  struct block *block = address;
  uint64_t granules = *(uint64_t *)((unsigned char *)address - head);
  block->next = released[granules];
  released[granules] = block;
}

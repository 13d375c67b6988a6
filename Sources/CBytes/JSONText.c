#include "CBytes.h"
#include "Processor.h"

enum { width = 32 };

/// How many of thirty-two bytes stand for themselves, or are characters that do, and which of the bytes up to there do
/// not. Where the last character goes on behind them, it is not counted.
typedef struct {
  int length;
  uint32_t marks;
} step;

typedef step step_of(const uint8_t *source);

static step step_of_halves(const uint8_t *source) {
  return (step){width, belay_json_marks(source) | belay_json_marks(source + 16) << 16};
}

#if BELAY_HAS_AVX2_CODE
BELAY_AVX2 static inline uint32_t mask(__m256i bytes) { return (uint32_t)_mm256_movemask_epi8(bytes); }

BELAY_AVX2 static inline uint32_t equal(__m256i bytes, int byte) {
  return mask(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8((char)byte)));
}

/// Which bytes of `high`, those of 0x80 and more, do not belong to a character of two or three bytes as most are.
BELAY_AVX2 static inline uint32_t unusual(__m256i bytes, uint32_t high, int *length) {
  uint32_t going_on = mask(_mm256_cmpgt_epi8(_mm256_set1_epi8((char)0xC0), bytes)) & high;
  uint32_t of_two = equal(_mm256_and_si256(bytes, _mm256_set1_epi8((char)0xE0)), 0xC0) & ~equal(bytes, 0xC0) &
                    ~equal(bytes, 0xC1);
  // E0 and ED do not go with every byte behind them.
  uint32_t of_three = equal(_mm256_and_si256(bytes, _mm256_set1_epi8((char)0xF0)), 0xE0) & ~equal(bytes, 0xE0) &
                      ~equal(bytes, 0xED);
  // A character that goes on behind the step belongs to the next one.
  uint32_t open = (of_two & 1u << 31) | (of_three & 3u << 30);
  if (open != 0) {
    *length = __builtin_ctz(open);
    uint32_t inside = (1u << *length) - 1;
    high &= inside, going_on &= inside, of_two &= inside, of_three &= inside;
  }
  uint32_t behind = of_two << 1 | of_three << 1 | of_three << 2;
  // One that is wrong anywhere makes all of them so: each is looked at by itself then.
  return going_on == behind && high == (going_on | of_two | of_three) ? 0 : high;
}

BELAY_AVX2 static step step_at_once(const uint8_t *source) {
  __m256i bytes = _mm256_loadu_si256((const __m256i *)source);
  // As signed numbers, what is 0x80 or more is below the space as well.
  uint32_t marks = mask(_mm256_or_si256(
      _mm256_cmpgt_epi8(_mm256_set1_epi8(0x20), bytes),
      _mm256_or_si256(
          _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('"')), _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\\')))));
  step found = {width, marks};
  uint32_t high = mask(bytes);
  if (high != 0) found.marks = (marks & ~high) | unusual(bytes, high, &found.length);
  return found;
}
#endif

static inline int is_plain(uint8_t byte) {
  return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
}

/// What the letters behind a backslash stand for; 0 for no escape, or one of more than two bytes.
static const uint8_t escaped[256] = {
    ['"'] = '"', ['\\'] = '\\', ['/'] = '/', ['b'] = '\b', ['f'] = '\f', ['n'] = '\n', ['r'] = '\r', ['t'] = '\t',
};

/// The length of the well-formed sequence of UTF-8 that begins with the lowest byte of `word`, 0x80 or more; 0 if
/// there is none.
///
/// All of it is compared at once: the marker bits of every byte, then the bits in which a sequence that is too
/// long for its character, a surrogate or a number beyond Unicode betrays itself (Unicode, table 3-7).
static inline int length_of_character(uint32_t word) {
  if ((word & 0x0000C0E0) == 0x000080C0) return (word & 0x1E) != 0 ? 2 : 0;
  if ((word & 0x00C0C0F0) == 0x008080E0) {
    // The low bits of the lead and the 0x20 of the byte behind it: E0 needs it, ED must not have it.
    uint32_t bits = word & 0x200F;
    return bits != 0 && bits != 0x200D ? 3 : 0;
  }
  if ((word & 0xC0C0C0F8) == 0x808080F0) {
    // F0 needs one of the bits 0x30 behind it, F4 must have neither, above F4 is nothing.
    uint32_t bits = word & 0x3007;
    return bits != 0 && ((bits & 4) == 0 || (bits & 0x3003) == 0) ? 4 : 0;
  }
  return 0;
}

/// The bytes from `place` on, at most four, the first one lowest; zeros behind the end.
static inline uint32_t word_at(const uint8_t *base, intptr_t place, intptr_t end) {
  uint8_t bytes[4] = {0};
  memcpy(bytes, base + place, end - place >= 4 ? 4 : (size_t)(end - place));
  return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

/// The end of the run of bytes from `place` on that stand for themselves.
__attribute__((always_inline)) static inline intptr_t end_of_run(
    const uint8_t *base, intptr_t place, intptr_t end, step_of *look) {
  while (end - place >= width) {
    step step = look(base + place);
    if (step.marks != 0 && __builtin_ctz(step.marks) < step.length) return place + __builtin_ctz(step.marks);
    place += step.length;
  }
  while (place < end && is_plain(base[place])) place++;
  return place;
}

/// Moves what is far enough from its target, and from the end, to be moved before it is known how much of it
/// belongs to a run: what is written too much lies in front of the rest.
///
/// Stops at what is neither plain nor a simple escape.
__attribute__((always_inline)) static inline void move_far(
    uint8_t *base, intptr_t *source, intptr_t *target, intptr_t end, step_of *look) {
  intptr_t from = *source, to = *target;
  while (end - from > 2 * width) {
    step step = look(base + from);
    uint32_t marks = step.marks;
    int done = 0;
    memcpy(base + to, base + from, width);
    // The escapes of one step after another, without a look at its bytes for each.
    while (marks != 0) {
      int place = __builtin_ctz(marks);
      if (place >= step.length) break;
      const uint8_t *stop = base + from + place;
      uint8_t character = stop[0] == '\\' ? escaped[stop[1]] : 0;
      to += place - done;
      if (character == 0) {
        *source = from + place;
        *target = to;
        return;
      }
      base[to++] = character;
      done = place + 2;
      memcpy(base + to, base + from + done, width);
      marks = done < width ? marks & ~0u << done : 0;
    }
    if (done < step.length) {
      to += step.length - done;
      done = step.length;
    }
    from += done;
  }
  *source = from;
  *target = to;
}

/// Inlined into each of its callers, and `look` into it.
__attribute__((always_inline)) static inline void unescape(
    uint8_t *base, intptr_t *source, intptr_t *target, intptr_t end, step_of *look) {
  intptr_t from = *source, to = *target;
  while (from < end) {
    if (from - to >= width && end - from > 2 * width) {
      move_far(base, &from, &to, end, look);
    } else {
      intptr_t length = end_of_run(base, from, end, look) - from;
      if (from != to) memmove(base + to, base + from, (size_t)length);
      from += length;
      to += length;
    }
    if (from == end) break;
    uint8_t byte = base[from];
    if (byte == '\\') {
      uint8_t character = end - from >= 2 ? escaped[base[from + 1]] : 0;
      if (character == 0) break;
      base[to++] = character;
      from += 2;
    } else if (byte >= 0x80) {
      int length = 0;
      do {
        uint32_t word = word_at(base, from, end);
        length = length_of_character(word);
        for (int place = 0; place < length; place++) base[to + place] = (uint8_t)(word >> 8 * place);
        from += length;
        to += length;
      } while (length != 0 && from < end && base[from] >= 0x80);
      if (length == 0) break;
    } else if (!is_plain(byte)) {
      break;
    }
  }
  *source = from;
  *target = to;
}

#if BELAY_HAS_AVX2_CODE
BELAY_AVX2 static void unescape_at_once(uint8_t *base, intptr_t *source, intptr_t *target, intptr_t end) {
  unescape(base, source, target, end, step_at_once);
}
#endif

void belay_json_unescape(uint8_t *base, intptr_t *source, intptr_t *target, intptr_t end) {
#if BELAY_HAS_AVX2_CODE
  if (has_avx2()) {
    unescape_at_once(base, source, target, end);
    return;
  }
#endif
  unescape(base, source, target, end, step_of_halves);
}

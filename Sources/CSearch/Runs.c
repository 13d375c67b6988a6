#include "CSearch.h"

#include <string.h>

#include "Processor.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

enum { shortest = 20 };

static inline int is_inside(uint8_t byte) {
  return (uint8_t)((byte | 0x20) - 'a') < 26 || (uint8_t)(byte - '/') < 11 || byte == '_' ||
         byte == '-' || byte == '+';
}

/// Which of sixteen bytes belong to a run; the lowest bit is the first byte's.
static inline uint64_t inside16(const uint8_t *source) {
#if defined(__SSE2__)
  __m128i bytes = _mm_loadu_si128((const __m128i *)source);
  __m128i letters = _mm_sub_epi8(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
  __m128i digits = _mm_sub_epi8(bytes, _mm_set1_epi8('/'));
  // Unsigned comparison: the smaller of both is the number itself.
  __m128i inside = _mm_or_si128(
      _mm_cmpeq_epi8(_mm_min_epu8(letters, _mm_set1_epi8(25)), letters),
      _mm_cmpeq_epi8(_mm_min_epu8(digits, _mm_set1_epi8(10)), digits));
  inside = _mm_or_si128(inside, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('_')));
  inside = _mm_or_si128(inside, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('-')));
  inside = _mm_or_si128(inside, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('+')));
  return (uint64_t)(uint32_t)_mm_movemask_epi8(inside);
#elif defined(__ARM_NEON) && defined(__aarch64__)
  static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t bytes = vld1q_u8(source);
  uint8x16_t letters = vsubq_u8(vorrq_u8(bytes, vdupq_n_u8(0x20)), vdupq_n_u8('a'));
  uint8x16_t digits = vsubq_u8(bytes, vdupq_n_u8('/'));
  uint8x16_t inside = vorrq_u8(vcltq_u8(letters, vdupq_n_u8(26)), vcltq_u8(digits, vdupq_n_u8(11)));
  inside = vorrq_u8(inside, vceqq_u8(bytes, vdupq_n_u8('_')));
  inside = vorrq_u8(inside, vceqq_u8(bytes, vdupq_n_u8('-')));
  inside = vorrq_u8(inside, vceqq_u8(bytes, vdupq_n_u8('+')));
  uint8x16_t bits = vandq_u8(inside, vld1q_u8(weights));
  return (uint64_t)vaddv_u8(vget_low_u8(bits)) | (uint64_t)vaddv_u8(vget_high_u8(bits)) << 8;
#else
  uint64_t inside = 0;
  for (int place = 0; place < 16; place++) inside |= (uint64_t)is_inside(source[place]) << place;
  return inside;
#endif
}

/// Which of sixty-four do.
typedef uint64_t inside_of_step(const uint8_t *source);

static inline uint64_t inside64(const uint8_t *source) {
  return inside16(source) | inside16(source + 16) << 16 | inside16(source + 32) << 32 |
         inside16(source + 48) << 48;
}

#if BELAY_HAS_AVX2_CODE
BELAY_AVX2 static inline uint64_t inside32(const uint8_t *source) {
  // A bit for each kind of row in the table of ASCII: `+-/`, digits, the first letters of either case, the last
  // capitals with `_`, the last small letters. By the low half of a byte: in which of them it stands for one that
  // belongs to a run; nothing for a byte of 0x80 and more. By the high half: which of them that is.
  const __m256i of_low = _mm256_setr_epi8(
      26, 30, 30, 30, 30, 30, 30, 30, 30, 30, 28, 5, 4, 5, 4, 13,
      26, 30, 30, 30, 30, 30, 30, 30, 30, 30, 28, 5, 4, 5, 4, 13);
  const __m256i of_high = _mm256_setr_epi8(
      0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0,
      0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0);
  __m256i bytes = _mm256_loadu_si256((const __m256i *)source);
  __m256i low = _mm256_shuffle_epi8(of_low, bytes);
  __m256i high = _mm256_shuffle_epi8(
      of_high, _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(15)));
  __m256i outside = _mm256_cmpeq_epi8(_mm256_and_si256(low, high), _mm256_setzero_si256());
  return (uint32_t)~_mm256_movemask_epi8(outside);
}

BELAY_AVX2 static inline uint64_t inside64_at_once(const uint8_t *source) {
  return inside32(source) | inside32(source + 32) << 32;
}
#endif

/// Where a run ends that goes on at `place`.
static intptr_t end_of_run(const uint8_t *text, intptr_t count, intptr_t place) {
  while (place + 16 <= count) {
    uint64_t outside = inside16(text + place) ^ 0xFFFF;
    if (outside != 0) return place + __builtin_ctzll(outside);
    place += 16;
  }
  while (place < count && is_inside(text[place])) place++;
  return place;
}

/// Inlined into each of its callers, and `inside_of` into it.
__attribute__((always_inline)) static inline intptr_t next_run(
    const uint8_t *text, intptr_t count, intptr_t from, intptr_t *end, inside_of_step *inside_of) {
  if (count - from < shortest) return -1;
  intptr_t position = from;
  // How many bytes in front of `position` belong to a run.
  intptr_t before = 0;
  while (position < count) {
    uint64_t inside;
    if (position + 64 <= count) {
      inside = inside_of(text + position);
    } else {
      uint8_t rest[64] = {0};
      memcpy(rest, text + position, (size_t)(count - position));
      inside = inside_of(rest);
    }
    intptr_t leading = inside == UINT64_MAX ? 64 : __builtin_ctzll(~inside);
    // Bit n stays if bits n to n + 19 are set.
    uint64_t twenty = inside & inside >> 1;
    twenty &= twenty >> 2;
    twenty &= twenty >> 4;
    twenty &= twenty >> 8;
    twenty &= twenty >> 4;
    intptr_t start = -1;
    if (before + leading >= shortest) {
      start = position - before;
    } else if (twenty != 0) {
      start = position + __builtin_ctzll(twenty);
    }
    if (start >= 0) {
      *end = end_of_run(text, count, start + shortest);
      return start;
    }
    before = __builtin_clzll(~inside);
    position += 64;
  }
  return -1;
}

#if BELAY_HAS_AVX2_CODE
BELAY_AVX2 static intptr_t next_run_at_once(
    const uint8_t *text, intptr_t count, intptr_t from, intptr_t *end) {
  return next_run(text, count, from, end, inside64_at_once);
}
#endif

intptr_t belay_next_run(const uint8_t *text, intptr_t count, intptr_t from, intptr_t *end) {
#if BELAY_HAS_AVX2_CODE
  if (has_avx2()) return next_run_at_once(text, count, from, end);
#endif
  return next_run(text, count, from, end, inside64);
}

#include "CSearch.h"

#include <string.h>

#include "Processor.h"

static const uint32_t fold = 0x20202020, spread = 0x9E3779B1;

static inline uint32_t hash_at(const uint8_t *source) {
  uint32_t window;
  memcpy(&window, source, sizeof window);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  window = __builtin_bswap32(window);
#endif
  return (window | fold) * spread;
}

/// The lowest bit tells.
static inline uint32_t pair_at(const uint8_t *source, const uint32_t *words) {
  uint32_t hash = hash_at(source), word = words[hash >> 19];
  return word >> (hash >> 14 & 31) & word >> (hash >> 9 & 31);
}

static inline uint32_t bit_at(const uint8_t *source, const uint32_t *words) {
  uint32_t hash = hash_at(source);
  return words[hash >> 21] >> (hash >> 16 & 31);
}

/// Which of the sixteen windows of a step have their bits set.
typedef uint32_t marks_of_step(const uint8_t *source, const uint32_t *words);

static uint32_t every_second_marks(const uint8_t *source, const uint32_t *words) {
  uint32_t any = 0, marks = 0;
  for (int window = 0; window < belay_windows_of_a_step; window++) {
    any |= pair_at(source + 2 * window, words);
  }
  if ((any & 1) == 0) return 0;
  for (int window = 0; window < belay_windows_of_a_step; window++) {
    marks |= (pair_at(source + 2 * window, words) & 1) << window;
  }
  return marks;
}

static uint32_t every_marks(const uint8_t *source, const uint32_t *words) {
  uint32_t marks = 0;
  for (int window = 0; window < belay_windows_of_a_step; window++) {
    marks |= (bit_at(source + window, words) & 1) << window;
  }
  return marks;
}

/// Walks through a text; inlined into each of its callers, and `marks_of` into it.
__attribute__((always_inline)) static inline intptr_t walk(
    const uint8_t *text, intptr_t count, intptr_t from, const uint32_t *words, uint32_t *places,
    intptr_t room, intptr_t *found, int distance, marks_of_step *marks_of) {
  // So far that the places, which count from `from`, fit into 32 bits.
  const intptr_t most = (intptr_t)1 << 30;
  const intptr_t stop = count - from > most ? from + most : count;
  const intptr_t step = belay_windows_of_a_step * distance;
  // The last load of a step takes eight bytes of the next.
  const intptr_t taken = step + 8;
  intptr_t place = from, length = 0;
  for (; place < stop && length <= room - belay_windows_of_a_step; place += step) {
    uint32_t marks;
    const intptr_t left = count - place;
    if (left >= taken) {
      marks = marks_of(text + place, words);
    } else {
      uint8_t rest[2 * belay_windows_of_a_step + 8] = {0};
      memcpy(rest, text + place, (size_t)left);
      marks = marks_of(rest, words);
      if (left < step) marks &= (1u << (left + distance - 1) / distance) - 1;
    }
    for (; marks != 0; marks &= marks - 1) {
      places[length++] = (uint32_t)(place - from + distance * __builtin_ctz(marks));
    }
  }
  *found = length;
  return place < count ? place : count;
}

#if BELAY_HAS_AVX2_CODE

BELAY_AVX2 static inline __m256i hashes_of(__m256i windows) {
  return _mm256_mullo_epi32(
      _mm256_or_si256(windows, _mm256_set1_epi32((int)fold)), _mm256_set1_epi32((int)spread));
}

/// Eight windows at once: those whose bits are set in the words that their hashes choose.
BELAY_AVX2 static inline uint32_t pairs_of(__m256i windows, const uint32_t *words) {
  const __m256i five = _mm256_set1_epi32(31);
  __m256i hash = hashes_of(windows);
  __m256i word = _mm256_i32gather_epi32((const int *)words, _mm256_srli_epi32(hash, 19), 4);
  __m256i one = _mm256_srlv_epi32(word, _mm256_and_si256(_mm256_srli_epi32(hash, 14), five));
  __m256i two = _mm256_srlv_epi32(word, _mm256_and_si256(_mm256_srli_epi32(hash, 9), five));
  __m256i both = _mm256_slli_epi32(_mm256_and_si256(one, two), 31);
  return (uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(both));
}

BELAY_AVX2 static inline uint32_t bits_of(__m256i windows, const uint32_t *words) {
  __m256i hash = hashes_of(windows);
  __m256i word = _mm256_i32gather_epi32((const int *)words, _mm256_srli_epi32(hash, 21), 4);
  __m256i place = _mm256_and_si256(_mm256_srli_epi32(hash, 16), _mm256_set1_epi32(31));
  __m256i bit = _mm256_slli_epi32(_mm256_srlv_epi32(word, place), 31);
  return (uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(bit));
}

/// The windows at 0, 2, 4 … 14.
BELAY_AVX2 static inline __m256i every_second_of(const uint8_t *source) {
  const __m256i pick = _mm256_setr_epi8(
      0, 1, 2, 3, 2, 3, 4, 5, 4, 5, 6, 7, 6, 7, 8, 9, 0, 1, 2, 3, 2, 3, 4, 5, 4, 5, 6, 7, 6, 7, 8, 9);
  __m256i bytes = _mm256_inserti128_si256(
      _mm256_castsi128_si256(_mm_loadu_si128((const __m128i *)source)),
      _mm_loadu_si128((const __m128i *)(source + 8)), 1);
  return _mm256_shuffle_epi8(bytes, pick);
}

/// The windows at 0, 1, 2 … 7.
BELAY_AVX2 static inline __m256i every_of(const uint8_t *source) {
  const __m256i pick = _mm256_setr_epi8(
      0, 1, 2, 3, 1, 2, 3, 4, 2, 3, 4, 5, 3, 4, 5, 6, 4, 5, 6, 7, 5, 6, 7, 8, 6, 7, 8, 9, 7, 8, 9, 10);
  __m256i bytes = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)source));
  return _mm256_shuffle_epi8(bytes, pick);
}

BELAY_AVX2 static inline uint32_t every_second_gathered(const uint8_t *source, const uint32_t *words) {
  return pairs_of(every_second_of(source), words) | pairs_of(every_second_of(source + 16), words) << 8;
}

BELAY_AVX2 static inline uint32_t every_gathered(const uint8_t *source, const uint32_t *words) {
  return bits_of(every_of(source), words) | bits_of(every_of(source + 8), words) << 8;
}

/// All sixteen windows of a step at once.
BELAY_AVX512 static inline uint32_t every_second_together(const uint8_t *source, const uint32_t *words) {
  static const uint16_t halves[32] = {0, 1, 1, 2,  2,  3,  3,  4,  4,  5,  5,  6,  6,  7,  7,  8,
                                      8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15, 16};
  const __m512i one = _mm512_set1_epi32(1);
  // The last window ends with the thirty-fourth byte.
  __m512i windows = _mm512_permutexvar_epi16(
      _mm512_loadu_si512(halves), _mm512_maskz_loadu_epi8(((__mmask64)1 << 34) - 1, source));
  __m512i hash = _mm512_mullo_epi32(
      _mm512_or_si512(windows, _mm512_set1_epi32((int)fold)), _mm512_set1_epi32((int)spread));
  __m512i word = _mm512_i32gather_epi32(_mm512_srli_epi32(hash, 19), words, 4);
  // Only the lowest five bits of a distance count.
  __m512i both = _mm512_or_si512(
      _mm512_rolv_epi32(one, _mm512_srli_epi32(hash, 14)),
      _mm512_rolv_epi32(one, _mm512_srli_epi32(hash, 9)));
  return _mm512_cmpeq_epi32_mask(_mm512_and_si512(word, both), both);
}

BELAY_AVX512 static intptr_t walk_every_second_together(
    const uint8_t *text, intptr_t count, intptr_t from, const uint32_t *words, uint32_t *places,
    intptr_t room, intptr_t *found) {
  return walk(text, count, from, words, places, room, found, 2, every_second_together);
}

BELAY_AVX2 static intptr_t walk_every_second(
    const uint8_t *text, intptr_t count, intptr_t from, const uint32_t *words, uint32_t *places,
    intptr_t room, intptr_t *found) {
  return walk(text, count, from, words, places, room, found, 2, every_second_gathered);
}

BELAY_AVX2 static intptr_t walk_every(
    const uint8_t *text, intptr_t count, intptr_t from, const uint32_t *words, uint32_t *places,
    intptr_t room, intptr_t *found) {
  return walk(text, count, from, words, places, room, found, 1, every_gathered);
}

#endif

intptr_t belay_every_second_window(
    const uint8_t *text, intptr_t count, intptr_t from, const uint32_t *words, uint32_t *places,
    intptr_t room, intptr_t *found) {
#if BELAY_HAS_AVX2_CODE
  if (has_avx512()) return walk_every_second_together(text, count, from, words, places, room, found);
  if (has_avx2()) return walk_every_second(text, count, from, words, places, room, found);
#endif
  return walk(text, count, from, words, places, room, found, 2, every_second_marks);
}

intptr_t belay_every_window(
    const uint8_t *text, intptr_t count, intptr_t from, const uint32_t *words, uint32_t *places,
    intptr_t room, intptr_t *found) {
#if BELAY_HAS_AVX2_CODE
  if (has_avx2()) return walk_every(text, count, from, words, places, room, found);
#endif
  return walk(text, count, from, words, places, room, found, 1, every_marks);
}

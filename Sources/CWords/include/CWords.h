#pragma once

#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

/// Which of the sixteen bytes at `source` begin a word of a list that `|` divides, and are `first`, once `fold` is
/// set in them, or `other`. The lowest bit is the first byte's. The byte before `source` must be readable.
static inline uint32_t belay_word_marks(
    const uint8_t *source, uint8_t first, uint8_t fold, uint8_t other) {
#if defined(__SSE2__)
  __m128i bytes = _mm_loadu_si128((const __m128i *)source);
  __m128i before = _mm_loadu_si128((const __m128i *)(source - 1));
  __m128i marks = _mm_or_si128(
      _mm_cmpeq_epi8(_mm_or_si128(bytes, _mm_set1_epi8((char)fold)), _mm_set1_epi8((char)first)),
      _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)other)));
  return (uint32_t)_mm_movemask_epi8(
      _mm_and_si128(marks, _mm_cmpeq_epi8(before, _mm_set1_epi8('|'))));
#elif defined(__ARM_NEON) && defined(__aarch64__)
  static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t bytes = vld1q_u8(source);
  uint8x16_t marks = vandq_u8(
      vorrq_u8(
          vceqq_u8(vorrq_u8(bytes, vdupq_n_u8(fold)), vdupq_n_u8(first)),
          vceqq_u8(bytes, vdupq_n_u8(other))),
      vceqq_u8(vld1q_u8(source - 1), vdupq_n_u8('|')));
  uint8x16_t bits = vandq_u8(marks, vld1q_u8(weights));
  return (uint32_t)vaddv_u8(vget_low_u8(bits)) | (uint32_t)vaddv_u8(vget_high_u8(bits)) << 8;
#else
  uint32_t marks = 0;
  for (int index = 0; index < 16; index++) {
    uint8_t byte = source[index];
    if (source[index - 1] == '|' && ((byte | fold) == first || byte == other)) marks |= 1u << index;
  }
  return marks;
#endif
}

/// Where the next word of a list begins, at or behind `from`, whose first byte is `first`, once `fold` is set in it,
/// or `other`; `count` if none does. `|` divides the words.
///
/// A rule asks such lists many times for each command, nearly always in vain.
static inline intptr_t belay_next_word(
    const uint8_t *list, intptr_t count, intptr_t from, uint8_t first, uint8_t fold,
    uint8_t other) {
  intptr_t at = from;
  if (at == 0 && count > 0) {
    if ((list[0] | fold) == first || list[0] == other) return 0;
    at = 1;
  }
  for (; at + 16 <= count; at += 16) {
    uint32_t marks = belay_word_marks(list + at, first, fold, other);
    if (marks != 0) return at + __builtin_ctz(marks);
  }
  if (at < count && count > 16) {
    // The last sixteen bytes, without those that were looked at.
    uint32_t marks = belay_word_marks(list + count - 16, first, fold, other);
    marks &= ~0u << (at - (count - 16));
    if (marks != 0) return count - 16 + __builtin_ctz(marks);
    return count;
  }
  for (; at < count; at++) {
    if (list[at - 1] == '|' && ((list[at] | fold) == first || list[at] == other)) return at;
  }
  return count;
}

/// Whether `word`, of `length` bytes, is one of the words of a list that `|` divides; it holds no `|` itself.
///
/// Where its last byte stands and words begin and end around it is told sixteen places at a time: neither of the
/// first byte, which options have in common, nor of the length alone could as much be passed over.
static inline int belay_holds_word(
    const uint8_t *list, intptr_t count, const uint8_t *word, intptr_t length) {
  if (length == 0 || length > count) return 0;
  // The first word and the last have no `|` on one side.
  if ((length == count || list[length] == '|') && memcmp(list, word, (size_t)length) == 0) return 1;
  if (length == count) return 0;
  if (list[count - length - 1] == '|' && memcmp(list + count - length, word, (size_t)length) == 0)
    return 1;
  uint8_t last = word[length - 1];
  // Where the last byte of a word between two others can stand.
  intptr_t at = length;
  intptr_t end = count - 1;
#if defined(__SSE2__)
  // The last step goes back over places that were looked at.
  while (at < end && end - length >= 16) {
    if (at + 16 > end) at = end - 16;
    __m128i marks = _mm_and_si128(
        _mm_cmpeq_epi8(
            _mm_loadu_si128((const __m128i *)(list + at)), _mm_set1_epi8((char)last)),
        _mm_and_si128(
            _mm_cmpeq_epi8(
                _mm_loadu_si128((const __m128i *)(list + at + 1)), _mm_set1_epi8('|')),
            _mm_cmpeq_epi8(
                _mm_loadu_si128((const __m128i *)(list + at - length)), _mm_set1_epi8('|'))));
    uint32_t places = (uint32_t)_mm_movemask_epi8(marks);
    while (places != 0) {
      const uint8_t *found = list + at + __builtin_ctz(places) - length + 1;
      if (memcmp(found, word, (size_t)length) == 0) return 1;
      places &= places - 1;
    }
    at += 16;
  }
#endif
  for (; at < end; at++) {
    if (list[at] == last && list[at + 1] == '|' && list[at - length] == '|' &&
        memcmp(list + at - length + 1, word, (size_t)length) == 0)
      return 1;
  }
  return 0;
}

#pragma once

#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

/// Which of the sixteen bytes at `source` end a run of bytes that stand for themselves in a JSON string: `"`,
/// `\`, control characters, and all of 0x80 and more. The lowest bit is the first byte's.
///
/// Swift has no way to ask a vector for this (pmovmskb, shrn), and half the work of reading a large event
/// is this question.
static inline uint32_t belay_json_marks(const uint8_t *source) {
#if defined(__SSE2__)
  __m128i bytes = _mm_loadu_si128((const __m128i *)source);
  // As signed numbers, what is 0x80 or more is below the space as well.
  __m128i marks = _mm_or_si128(
      _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20)),
      _mm_or_si128(
          _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))));
  return (uint32_t)_mm_movemask_epi8(marks);
#elif defined(__ARM_NEON) && defined(__aarch64__)
  static const uint8_t weights[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t bytes = vld1q_u8(source);
  uint8x16_t marks = vorrq_u8(
      vcltq_s8(vreinterpretq_s8_u8(bytes), vdupq_n_s8(0x20)),
      vorrq_u8(vceqq_u8(bytes, vdupq_n_u8('"')), vceqq_u8(bytes, vdupq_n_u8('\\'))));
  uint8x16_t bits = vandq_u8(marks, vld1q_u8(weights));
  return (uint32_t)vaddv_u8(vget_low_u8(bits)) | (uint32_t)vaddv_u8(vget_high_u8(bits)) << 8;
#else
  uint32_t marks = 0;
  for (int index = 0; index < 16; index++) {
    uint8_t byte = source[index];
    if (byte < 0x20 || byte >= 0x80 || byte == '"' || byte == '\\') marks |= 1u << index;
  }
  return marks;
#endif
}

/// Reads on in a JSON string: moves bytes that stand for themselves, characters of more than one byte and escapes of
/// two bytes from `*source` on down to `*target`.
///
/// It stops at the closing quote, at `end`, at an escape of another kind and at what no string may hold: a control
/// character or a byte that is not UTF-8; `*source` is its place then.
///
/// Where the processor has AVX2 it looks at thirty-two bytes at once.
void belay_json_unescape(uint8_t *base, intptr_t *source, intptr_t *target, intptr_t end);

/// How many of `count` bytes are `wanted`.
intptr_t belay_count_bytes(const uint8_t *source, intptr_t count, uint8_t wanted);

#include "CBytes.h"

intptr_t belay_count_bytes(const uint8_t *source, intptr_t count, uint8_t wanted) {
  intptr_t total = 0;
#if defined(__SSE2__)
  const __m128i pattern = _mm_set1_epi8((char)wanted);
  while (count >= 16) {
    // Each lane counts up to 255.
    intptr_t blocks = count / 16 < 255 ? count / 16 : 255;
    __m128i lanes = _mm_setzero_si128();
    for (intptr_t block = 0; block < blocks; block++, source += 16) {
      __m128i bytes = _mm_loadu_si128((const __m128i *)source);
      lanes = _mm_sub_epi8(lanes, _mm_cmpeq_epi8(bytes, pattern));
    }
    __m128i sums = _mm_sad_epu8(lanes, _mm_setzero_si128());
    total += _mm_cvtsi128_si32(sums) + _mm_cvtsi128_si32(_mm_srli_si128(sums, 8));
    count -= blocks * 16;
  }
#endif
  for (intptr_t place = 0; place < count; place++) total += source[place] == wanted;
  return total;
}

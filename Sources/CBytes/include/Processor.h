#pragma once

// Tells which C library this is, whatever is included before.
#include <stdint.h>

// Which instructions may be used. The C library asked the processor when the process started; to ask again
// costs a microsecond and more in a virtual machine.
#if defined(__x86_64__) && defined(__GLIBC__) && defined(__has_include)
#if __has_include(<sys/platform/x86.h>)
#include <sys/platform/x86.h>

#include <immintrin.h>

#define BELAY_HAS_AVX2_CODE 1
#define BELAY_AVX2 __attribute__((target("avx2,bmi,bmi2")))

#define BELAY_AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,bmi,bmi2")))

static inline int has_avx2(void) {
  return CPU_FEATURE_ACTIVE(AVX2) && CPU_FEATURE_ACTIVE(BMI1) && CPU_FEATURE_ACTIVE(BMI2);
}

static inline int has_avx512(void) {
  return has_avx2() && CPU_FEATURE_ACTIVE(AVX512F) && CPU_FEATURE_ACTIVE(AVX512BW) &&
         CPU_FEATURE_ACTIVE(AVX512VL);
}
#endif
#endif

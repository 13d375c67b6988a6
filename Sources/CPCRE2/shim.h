#ifndef BELAY_CPCRE2_SHIM_H
#define BELAY_CPCRE2_SHIM_H
// Belay matches bytes: the 8-bit library, never UTF mode.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#endif

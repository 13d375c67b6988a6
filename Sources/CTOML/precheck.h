#ifndef BELAY_PRECHECK_H
#define BELAY_PRECHECK_H

#include <string_view>

namespace belay {

/// Why a text must not reach toml++, if it must not, and where.
struct Precheck {
  const char *problem;
  uint32_t line;
  uint32_t column;
};

/// Looks for what would overflow the stack of toml++ or keep it busy for seconds: values nested too
/// deep, dotted keys of too many parts (their tables are freed recursively), too many tables (they
/// are looked up one by one). Linear, and it agrees with toml++ on what is a string or a comment up
/// to the first error toml++ would stop at.
Precheck precheck(std::string_view text);

} // namespace belay

#endif

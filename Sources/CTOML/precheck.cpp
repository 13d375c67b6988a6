#include "CTOML.h"
#include "precheck.h"

namespace belay {

namespace {

// Where the string that opens at `start` ends: behind its last quote, or at the line break or end
// of text that breaks it off.
size_t endOfString(std::string_view text, size_t start) {
  const char quote = text[start];
  const bool escapes = quote == '"';
  const bool isMultiLine =
      start + 2 < text.size() && text[start + 1] == quote && text[start + 2] == quote;
  size_t at = start + (isMultiLine ? 3 : 1);
  while (at < text.size()) {
    const char byte = text[at];
    if (escapes && byte == '\\') {
      at += 2;
    } else if (byte == '\n' && !isMultiLine) {
      return at;
    } else if (byte != quote) {
      at += 1;
    } else if (!isMultiLine) {
      return at + 1;
    } else {
      size_t end = at;
      while (end < text.size() && text[end] == quote && end - at < 5) end += 1;
      if (end - at >= 3) return end;
      at = end;
    }
  }
  return text.size();
}

} // namespace

Precheck precheck(std::string_view text) {
  if (text.size() > BELAY_TOML_MAX_LENGTH) return {"the file is larger than 1 MiB", 1, 1};
  size_t depth = 0;
  size_t parts = 1;
  size_t tables = 0;
  const char *problem = nullptr;
  size_t at = 0;
  while (at < text.size() && !problem) {
    switch (text[at]) {
    case '"':
    case '\'':
      at = endOfString(text, at);
      continue;
    case '#':
      while (at < text.size() && text[at] != '\n') at += 1;
      continue;
    case '[':
    case '{':
      depth += 1;
      tables += 1;
      parts = 1;
      if (depth > BELAY_TOML_MAX_DEPTH) problem = "values are nested more than 16 deep";
      break;
    case ']':
    case '}':
      if (depth > 0) depth -= 1;
      parts = 1;
      break;
    case '.':
      parts += 1;
      tables += 1;
      if (parts > BELAY_TOML_MAX_KEY_PARTS) problem = "a key has more than 16 parts";
      break;
    case '\n':
    case '=':
    case ',':
      parts = 1;
      break;
    default:
      break;
    }
    if (tables > BELAY_TOML_MAX_TABLES) problem = "the file has more than 20,000 tables and arrays";
    at += 1;
  }
  if (!problem) return {nullptr, 0, 0};
  uint32_t line = 1;
  uint32_t column = 1;
  for (size_t index = 0; index + 1 < at; index += 1) {
    if (text[index] == '\n') {
      line += 1;
      column = 1;
    } else if ((static_cast<unsigned char>(text[index]) & 0xC0) != 0x80) {
      column += 1;
    }
  }
  return {problem, line, column};
}

} // namespace belay

#ifndef BELAY_CTOML_H
#define BELAY_CTOML_H

#include <stddef.h>
#include <stdint.h>

// A C interface of Belay's own over toml++: bytes in, a flat list of nodes in source order out.
// toml++ itself, exceptions and C++ types stay behind it.

#ifdef __cplusplus
extern "C" {
#endif

/// What a node is.
typedef enum belay_toml_kind {
  BELAY_TOML_STRING = 0,
  BELAY_TOML_INTEGER = 1,
  BELAY_TOML_FLOAT = 2,
  BELAY_TOML_BOOLEAN = 3,
  /// A date without a time.
  BELAY_TOML_DATE = 4,
  /// A time without a date.
  BELAY_TOML_TIME = 5,
  BELAY_TOML_DATE_TIME = 6,
  BELAY_TOML_ARRAY = 7,
  BELAY_TOML_TABLE = 8,
} belay_toml_kind;

/// One value, with its key if it stands in a table. The children of an array or table follow it.
typedef struct belay_toml_node {
  /// A `belay_toml_kind`.
  uint32_t kind;
  /// The index of the first node behind this one and its descendants.
  uint32_t end;
  /// How many elements or members an array or table has.
  uint32_t count;
  /// Where the value begins, both from 1; for `[table]` and `[[table]]` the header.
  uint32_t line;
  uint32_t column;
  /// Where the key begins, both from 1; 0 in arrays and for the root.
  uint32_t key_line;
  uint32_t key_column;
  /// The key's range in the document's text.
  uint32_t key_offset;
  uint32_t key_length;
  /// A string's range in the document's text.
  uint32_t text_offset;
  uint32_t text_length;
  /// An integer; a boolean as 0 or 1; a date as year * 10000 + month * 100 + day.
  int64_t integer;
  /// A float; 0 for everything else.
  double number;
} belay_toml_node;

/// Why a document was rejected and where, both from 1.
typedef struct belay_toml_problem {
  uint32_t line;
  uint32_t column;
  /// What is wrong, UTF-8, ends in NUL.
  const char *message;
} belay_toml_problem;

/// A parsed document or the reason why there is none.
typedef struct belay_toml_document belay_toml_document;

/// What is accepted at most; beyond, parsing ends with a problem.
enum {
  /// Bytes of a document.
  BELAY_TOML_MAX_LENGTH = 1 << 20,
  /// Brackets and braces within each other.
  BELAY_TOML_MAX_DEPTH = 16,
  /// Parts of one dotted key.
  BELAY_TOML_MAX_KEY_PARTS = 16,
  /// Opening brackets and dots between key parts in a document: toml++ looks tables up one by one.
  BELAY_TOML_MAX_TABLES = 20000,
};

/// Parses `length` bytes; the result is NULL only if memory is exhausted, and needs freeing.
belay_toml_document *belay_toml_parse(const uint8_t *bytes, size_t length);

/// The problem of a rejected document, else NULL.
const belay_toml_problem *belay_toml_get_problem(const belay_toml_document *document);

/// All nodes, the root table first; none in a rejected document.
const belay_toml_node *belay_toml_get_nodes(const belay_toml_document *document, size_t *count);

/// The text that keys and strings are ranges of; it may hold NUL bytes.
const uint8_t *belay_toml_get_text(const belay_toml_document *document, size_t *length);

/// Frees a document; NULL is allowed.
void belay_toml_free(belay_toml_document *document);

#ifdef __cplusplus
}
#endif

#endif

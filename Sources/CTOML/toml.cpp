#include "CTOML.h"

// toml++ without what Belay does not use: smaller, faster to compile, no stream or locale at start.
#define TOML_ENABLE_FORMATTERS 0
#define TOML_ENABLE_WINDOWS_COMPAT 0
#define TOML_ENABLE_UNRELEASED_FEATURES 0
#define TOML_MAX_NESTED_VALUES 16
#if defined(__GLIBCXX__) || __has_include(<bits/c++config.h>)
#define TOML_FLOAT_CHARCONV 1
#endif
#include <toml++/toml.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "precheck.h"

static_assert(TOML_MAX_NESTED_VALUES == BELAY_TOML_MAX_DEPTH);

struct belay_toml_document {
  std::vector<belay_toml_node> nodes;
  std::string text;
  std::string message;
  belay_toml_problem problem = {0, 0, nullptr};
};

namespace {

// Flattens the tree of toml++ into the document. Recursion is bounded: nesting and key parts are.
class Flattener {
public:
  explicit Flattener(belay_toml_document &document) : document(document) {}

  void append(const toml::node &node, const toml::key *key) {
    const size_t index = document.nodes.size();
    document.nodes.push_back(head(node, key));
    const uint32_t count = appendChildren(node);
    belay_toml_node &entry = document.nodes[index];
    entry.count = count;
    entry.end = static_cast<uint32_t>(document.nodes.size());
  }

private:
  belay_toml_document &document;

  struct Member {
    const toml::key *key;
    const toml::node *node;
  };

  uint32_t keep(std::string_view text) {
    const size_t offset = document.text.size();
    document.text.append(text);
    return static_cast<uint32_t>(offset);
  }

  belay_toml_node head(const toml::node &node, const toml::key *key) {
    belay_toml_node entry = {};
    entry.line = node.source().begin.line;
    entry.column = node.source().begin.column;
    if (key) {
      entry.key_line = key->source().begin.line;
      entry.key_column = key->source().begin.column;
      entry.key_offset = keep(key->str());
      entry.key_length = static_cast<uint32_t>(key->str().size());
    }
    switch (node.type()) {
    case toml::node_type::string: {
      const std::string_view text = node.ref<std::string>();
      entry.kind = BELAY_TOML_STRING;
      entry.text_offset = keep(text);
      entry.text_length = static_cast<uint32_t>(text.size());
      break;
    }
    case toml::node_type::integer:
      entry.kind = BELAY_TOML_INTEGER;
      entry.integer = node.ref<int64_t>();
      break;
    case toml::node_type::floating_point:
      entry.kind = BELAY_TOML_FLOAT;
      entry.number = node.ref<double>();
      break;
    case toml::node_type::boolean:
      entry.kind = BELAY_TOML_BOOLEAN;
      entry.integer = node.ref<bool>() ? 1 : 0;
      break;
    case toml::node_type::date: {
      const toml::date &date = node.ref<toml::date>();
      entry.kind = BELAY_TOML_DATE;
      entry.integer = date.year * 10000 + date.month * 100 + date.day;
      break;
    }
    case toml::node_type::time:
      entry.kind = BELAY_TOML_TIME;
      break;
    case toml::node_type::date_time:
      entry.kind = BELAY_TOML_DATE_TIME;
      break;
    case toml::node_type::array:
      entry.kind = BELAY_TOML_ARRAY;
      break;
    default:
      entry.kind = BELAY_TOML_TABLE;
      break;
    }
    return entry;
  }

  // Tables of toml++ are sorted by key; Belay reports problems in the order of the file.
  uint32_t appendChildren(const toml::node &node) {
    if (const toml::array *array = node.as_array()) {
      for (const toml::node &element : *array) append(element, nullptr);
      return static_cast<uint32_t>(array->size());
    }
    const toml::table *table = node.as_table();
    if (!table) return 0;
    std::vector<Member> members;
    members.reserve(table->size());
    for (auto iterator = table->cbegin(); iterator != table->cend(); ++iterator) {
      members.push_back({&iterator->first, &iterator->second});
    }
    std::sort(members.begin(), members.end(), [](const Member &left, const Member &right) {
      return left.key->source().begin < right.key->source().begin;
    });
    for (const Member &member : members) append(*member.node, member.key);
    return static_cast<uint32_t>(members.size());
  }
};

void reject(belay_toml_document &document, uint32_t line, uint32_t column, std::string_view why) {
  document.message.assign(why);
  document.problem = {line, column, document.message.c_str()};
}

} // namespace

belay_toml_document *belay_toml_parse(const uint8_t *bytes, size_t length) {
  belay_toml_document *document = new (std::nothrow) belay_toml_document();
  if (!document) return nullptr;
  const std::string_view text(reinterpret_cast<const char *>(bytes), length);
  const belay::Precheck check = belay::precheck(text);
  if (check.problem) {
    reject(*document, check.line, check.column, check.problem);
    return document;
  }
  const toml::parse_result result = toml::parse(text);
  if (!result) {
    const toml::parse_error &error = result.error();
    reject(*document, error.source().begin.line, error.source().begin.column,
           error.description());
    return document;
  }
  document->text.reserve(length);
  document->nodes.reserve(64);
  Flattener(*document).append(result.table(), nullptr);
  return document;
}

const belay_toml_problem *belay_toml_get_problem(const belay_toml_document *document) {
  return document->problem.message ? &document->problem : nullptr;
}

const belay_toml_node *belay_toml_get_nodes(const belay_toml_document *document, size_t *count) {
  *count = document->nodes.size();
  return document->nodes.data();
}

const uint8_t *belay_toml_get_text(const belay_toml_document *document, size_t *length) {
  *length = document->text.size();
  return reinterpret_cast<const uint8_t *>(document->text.data());
}

void belay_toml_free(belay_toml_document *document) { delete document; }

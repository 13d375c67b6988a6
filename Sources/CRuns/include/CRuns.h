#pragma once

#include <stdint.h>

/// The place of the first run of at least twenty letters, digits, `+`, `-`, `/` and `_` that begins at or behind
/// `from`, and where it ends; -1 if there is none.
///
/// A run that `from` stands inside of counts from there.
///
/// Sixty-four bytes at a time: Swift 6.3 compares the lanes of a vector one by one.
intptr_t belay_next_run(const uint8_t *text, intptr_t count, intptr_t from, intptr_t *end);

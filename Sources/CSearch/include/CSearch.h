#pragma once

#include <stdint.h>

/// The place of the first run of at least twenty letters, digits, `+`, `-`, `/` and `_` that begins at or behind
/// `from`, and where it ends; -1 if there is none.
///
/// A run that `from` stands inside of counts from there.
///
/// Sixty-four bytes at a time: Swift 6.3 compares the lanes of a vector one by one.
intptr_t belay_next_run(const uint8_t *text, intptr_t count, intptr_t from, intptr_t *end);

/// How many places a list must have room for, so that the windows of one step fit in.
enum { belay_windows_of_a_step = 16 };

/// Lists the places of windows that may belong to a keyword.
///
/// A window is four bytes, folded (OR 0x20) and hashed. Every second place from `from` on is looked at; of the
/// 8,192 `words` the upper thirteen bits of the hash choose one, the next five and the five behind them a bit
/// each, and both must be set.
///
/// Windows that end behind the text have zeros there. `room` is at least `belay_windows_of_a_step`. Of the list,
/// `*found` places were written, in ascending order; they count from `from`. The result is where to go on with an
/// empty list; the end of the text when it was read.
///
/// Where the processor has AVX2 it gathers eight words at once, three times as fast as one after the other; with
/// AVX-512 sixteen, five times as fast.
intptr_t belay_every_second_window(
    const uint8_t *text, intptr_t count, intptr_t from, const uint32_t *words, uint32_t *places,
    intptr_t room, intptr_t *found);

/// The same for every place: of 2,048 `words` the upper eleven bits of the hash choose one, the next five a bit.
intptr_t belay_every_window(
    const uint8_t *text, intptr_t count, intptr_t from, const uint32_t *words, uint32_t *places,
    intptr_t room, intptr_t *found);

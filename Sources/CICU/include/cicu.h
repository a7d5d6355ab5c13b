#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

/// A reusable pair of ICU break iterators (words and sentences) for Dutch, each opened when it is used first. Not thread-safe;
/// make one per thread.
typedef struct cicu_breaker cicu_breaker;

/// Makes room for the iterators. Returns NULL when there is no memory.
cicu_breaker *_Nullable cicu_open(void);
void cicu_close(cicu_breaker *_Nullable breaker);

/// Writes the word boundaries of `text` (UTF-8, `length` bytes): for each segment its end offset in bytes and ICU's rule status.
/// Returns the number of segments, of which at most `capacity` are written, or -1 on an ICU error, also when
/// its data is missing.
int32_t cicu_words(
    cicu_breaker *_Nonnull breaker, const uint8_t *_Nonnull text, int32_t length,
    int32_t *_Nonnull ends, int32_t *_Nonnull statuses, int32_t capacity);

/// Writes the sentence boundaries of `text`: the end offset in bytes of each sentence. Returns as `cicu_words`.
int32_t cicu_sentences(
    cicu_breaker *_Nonnull breaker, const uint8_t *_Nonnull text, int32_t length, int32_t *_Nonnull ends, int32_t capacity);

#endif

#ifndef CMARKDOWN_H
#define CMARKDOWN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What `cmarkdown_read` meets in a document.
typedef enum {
  /// Words a reader of the rendered page would read as running text.
  cmarkdown_prose,
  /// The first words of a list item; the same stretch comes again as prose.
  cmarkdown_item,
  /// Code, in a block or within a line.
  cmarkdown_code,
} cmarkdown_kind;

/// Reads GitHub's Markdown (`text`, valid UTF-8 without null bytes) and reports stretches in order of place.
///
/// Left out are headings, tables, HTML, images, the targets of links, addresses and all marks of markup; what a stretch holds
/// is found at `start` to `end` in `text`, unchanged. Returns false when there is no memory.
bool cmarkdown_read(
    const uint8_t *_Nonnull text, size_t length,
    void (*_Nonnull visit)(cmarkdown_kind kind, size_t start, size_t end, void *_Nullable context),
    void *_Nullable context);

#endif

#ifndef CYAML_H
#define CYAML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What comes next in a document.
typedef enum {
  cyaml_scalar,
  /// A node that was named before.
  cyaml_alias,
  cyaml_sequence,
  /// Its keys and values follow by turns.
  cyaml_mapping,
  /// The end of the last sequence or mapping that is open.
  cyaml_end,
} cyaml_kind;

struct cyaml_event {
  cyaml_kind kind;
  /// The value of a scalar, in UTF-8.
  const uint8_t *_Nullable value;
  size_t length;
  /// The name of the node, or of the node that an alias stands for; null without.
  const char *_Nullable anchor;
  /// Whether a scalar stands without quotation marks on its line.
  bool is_plain;
  /// Where it starts, from 1.
  size_t line;
};

struct cyaml_fault {
  /// What is wrong, in English; null where nothing more is known.
  const char *_Nullable problem;
  /// From 1.
  size_t line;
};

/// Reads the one document of a stream, which may be empty.
///
/// @param visit Called for all events in order; false ends the reading.
/// @return Whether the stream holds no fault, or `visit` ended the reading before one was met.
bool cyaml_read(
    const uint8_t *_Nonnull text, size_t length,
    bool (*_Nonnull visit)(const struct cyaml_event *_Nonnull event, void *_Nullable context), void *_Nullable context,
    struct cyaml_fault *_Nonnull fault);

#endif

#include "CYAML.h"

#include "libyaml/yaml.h"

/// The event in the words of this header; false for one that is of no interest.
static bool translate(const yaml_event_t *from, struct cyaml_event *to) {
  *to = (struct cyaml_event){.line = from->start_mark.line + 1};
  switch (from->type) {
    case YAML_SCALAR_EVENT:
      to->kind = cyaml_scalar;
      to->value = from->data.scalar.value;
      to->length = from->data.scalar.length;
      to->anchor = (const char *)from->data.scalar.anchor;
      to->is_plain = from->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
      return true;
    case YAML_ALIAS_EVENT:
      to->kind = cyaml_alias;
      to->anchor = (const char *)from->data.alias.anchor;
      return true;
    case YAML_SEQUENCE_START_EVENT:
      to->kind = cyaml_sequence;
      to->anchor = (const char *)from->data.sequence_start.anchor;
      return true;
    case YAML_MAPPING_START_EVENT:
      to->kind = cyaml_mapping;
      to->anchor = (const char *)from->data.mapping_start.anchor;
      return true;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
      to->kind = cyaml_end;
      return true;
    default:
      return false;
  }
}

bool cyaml_read(
    const uint8_t *text, size_t length, bool (*visit)(const struct cyaml_event *, void *), void *context,
    struct cyaml_fault *fault) {
  *fault = (struct cyaml_fault){NULL, 1};
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) return false;
  yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser, text, length);
  bool is_valid = true;
  int documents = 0;
  for (bool goes_on = true; goes_on;) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) {
      is_valid = false;
      if (parser.error == YAML_SCANNER_ERROR || parser.error == YAML_PARSER_ERROR)
        *fault = (struct cyaml_fault){parser.problem, parser.problem_mark.line + 1};
      break;
    }
    struct cyaml_event translated;
    if (event.type == YAML_STREAM_END_EVENT) {
      goes_on = false;
    } else if (event.type == YAML_DOCUMENT_START_EVENT && ++documents > 1) {
      is_valid = goes_on = false;
      *fault = (struct cyaml_fault){"but found another document", event.start_mark.line + 1};
    } else if (translate(&event, &translated)) {
      goes_on = visit(&translated, context);
    }
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return is_valid;
}

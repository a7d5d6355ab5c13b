#include "CMarkdown.h"

#include "md4c/md4c.h"

typedef struct {
  const char *text;
  size_t length;
  void (*visit)(cmarkdown_kind, size_t, size_t, void *);
  void *context;
  /// How many blocks and spans that nobody says are open around the current place.
  int silent;
  /// A list item has begun and none of its words were met yet.
  bool item;
} reader;

static bool is_silent_block(MD_BLOCKTYPE type) {
  return type == MD_BLOCK_H || type == MD_BLOCK_CODE || type == MD_BLOCK_HTML || type == MD_BLOCK_TABLE;
}

static bool is_silent_span(MD_SPANTYPE type, void *detail) {
  return type == MD_SPAN_CODE || type == MD_SPAN_IMG
         || (type == MD_SPAN_A && ((MD_SPAN_A_DETAIL *)detail)->is_autolink);
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *data) {
  reader *r = data;
  if (is_silent_block(type)) r->silent++;
  if (type == MD_BLOCK_LI) r->item = true;
  return 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *data) {
  reader *r = data;
  if (is_silent_block(type)) r->silent--;
  return 0;
}

static int enter_span(MD_SPANTYPE type, void *detail, void *data) {
  reader *r = data;
  if (is_silent_span(type, detail)) r->silent++;
  return 0;
}

static int leave_span(MD_SPANTYPE type, void *detail, void *data) {
  reader *r = data;
  if (is_silent_span(type, detail)) r->silent--;
  return 0;
}

static int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
  reader *r = data;
  // Line feeds and indentation are constants of the parser's own, not places in the document.
  if (text < r->text || text + size > r->text + r->length) return 0;
  size_t start = (size_t)(text - r->text);
  if (type == MD_TEXT_CODE) {
    r->visit(cmarkdown_code, start, start + size, r->context);
  } else if (type == MD_TEXT_NORMAL && r->silent == 0) {
    if (r->item) r->visit(cmarkdown_item, start, start + size, r->context);
    r->item = false;
    r->visit(cmarkdown_prose, start, start + size, r->context);
  }
  return 0;
}

bool cmarkdown_read(
    const uint8_t *document, size_t length, void (*visit)(cmarkdown_kind, size_t, size_t, void *), void *context) {
  reader r = {(const char *)document, length, visit, context, 0, false};
  MD_PARSER parser = {
      .flags = MD_DIALECT_GITHUB,
      .enter_block = enter_block,
      .leave_block = leave_block,
      .enter_span = enter_span,
      .leave_span = leave_span,
      .text = text,
  };
  return md_parse(r.text, (MD_SIZE)length, &parser, &r) == 0;
}

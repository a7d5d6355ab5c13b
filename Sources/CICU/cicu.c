#include "cicu.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct cicu_breaker {
  UBreakIterator *words;
  UBreakIterator *sentences;
  UText text;
};

cicu_breaker *cicu_open(void) {
  cicu_breaker *breaker = calloc(1, sizeof(cicu_breaker));
  if (breaker) breaker->text = (UText)UTEXT_INITIALIZER;
  return breaker;
}

void cicu_close(cicu_breaker *breaker) {
  if (!breaker) return;
  if (breaker->words) ubrk_close(breaker->words);
  if (breaker->sentences) ubrk_close(breaker->sentences);
  utext_close(&breaker->text);
  free(breaker);
}

/// Points an iterator, which is opened when it is used first, at `text`; false on an ICU error.
static bool attach(
    cicu_breaker *breaker, UBreakIterator **iterator, UBreakIteratorType type, const uint8_t *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  if (!*iterator) *iterator = ubrk_open(type, "nl", NULL, 0, &status);
  utext_openUTF8(&breaker->text, (const char *)text, length, &status);
  ubrk_setUText(*iterator, &breaker->text, &status);
  return U_SUCCESS(status);
}

int32_t cicu_words(
    cicu_breaker *breaker, const uint8_t *text, int32_t length, int32_t *ends, int32_t *statuses, int32_t capacity) {
  if (!attach(breaker, &breaker->words, UBRK_WORD, text, length)) return -1;
  int32_t count = 0;
  ubrk_first(breaker->words);
  for (int32_t end = ubrk_next(breaker->words); end != UBRK_DONE; end = ubrk_next(breaker->words), count++) {
    if (count < capacity) {
      ends[count] = end;
      statuses[count] = ubrk_getRuleStatus(breaker->words);
    }
  }
  return count;
}

int32_t cicu_sentences(cicu_breaker *breaker, const uint8_t *text, int32_t length, int32_t *ends, int32_t capacity) {
  if (!attach(breaker, &breaker->sentences, UBRK_SENTENCE, text, length)) return -1;
  int32_t count = 0;
  ubrk_first(breaker->sentences);
  for (int32_t end = ubrk_next(breaker->sentences); end != UBRK_DONE; end = ubrk_next(breaker->sentences), count++) {
    if (count < capacity) ends[count] = end;
  }
  return count;
}

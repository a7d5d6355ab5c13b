#include "clexicons.h"

// A lexicon is added by two lines: one that embeds it and one in the table.
#define FILE_BYTES static const unsigned char
FILE_BYTES afkortingen[] = {
#embed "../../lexicons/afkortingen.txt"
};
FILE_BYTES zinsgrenzen[] = {
#embed "../../lexicons/zinsgrenzen.txt"
};

#define ENTRY(file) {#file ".txt", file, sizeof file}
static const struct clexicon table[] = {
  ENTRY(afkortingen),
  ENTRY(zinsgrenzen),
};

int clexicon_count(void) { return sizeof table / sizeof table[0]; }

struct clexicon clexicon_at(int index) { return table[index]; }

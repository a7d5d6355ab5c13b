#include "clexicons.h"

// A lexicon is added by two lines: one that embeds it and one in the table.
static const unsigned char absoluten[] = {
#embed "../../lexicons/absoluten.txt"
};
static const unsigned char afkortingen[] = {
#embed "../../lexicons/afkortingen.txt"
};
static const unsigned char chattaal[] = {
#embed "../../lexicons/chattaal.txt"
};
static const unsigned char dialoog[] = {
#embed "../../lexicons/dialoog.txt"
};
static const unsigned char gevoelens[] = {
#embed "../../lexicons/gevoelens.txt"
};
static const unsigned char kaders[] = {
#embed "../../lexicons/kaders.txt"
};
static const unsigned char oordelen_bijvoeglijk[] = {
#embed "../../lexicons/oordelen-bijvoeglijk.txt"
};
static const unsigned char oordelen_naamwoord[] = {
#embed "../../lexicons/oordelen-naamwoord.txt"
};
static const unsigned char oordelen_uitdrukking[] = {
#embed "../../lexicons/oordelen-uitdrukking.txt"
};
static const unsigned char oordelen_werkwoord[] = {
#embed "../../lexicons/oordelen-werkwoord.txt"
};
static const unsigned char schelden[] = {
#embed "../../lexicons/schelden.txt"
};
static const unsigned char soorten[] = {
#embed "../../lexicons/soorten.txt"
};
static const unsigned char veiligheid[] = {
#embed "../../lexicons/veiligheid.txt"
};
static const unsigned char weegschaal[] = {
#embed "../../lexicons/weegschaal.txt"
};
static const unsigned char werkwoorden[] = {
#embed "../../lexicons/werkwoorden.txt"
};
static const unsigned char woordgroepen[] = {
#embed "../../lexicons/woordgroepen.txt"
};
static const unsigned char zinsgrenzen[] = {
#embed "../../lexicons/zinsgrenzen.txt"
};

#define ENTRY(name, file) {name ".txt", file, sizeof file}
static const struct clexicon table[] = {
  ENTRY("absoluten", absoluten),
  ENTRY("afkortingen", afkortingen),
  ENTRY("chattaal", chattaal),
  ENTRY("dialoog", dialoog),
  ENTRY("gevoelens", gevoelens),
  ENTRY("kaders", kaders),
  ENTRY("oordelen-bijvoeglijk", oordelen_bijvoeglijk),
  ENTRY("oordelen-naamwoord", oordelen_naamwoord),
  ENTRY("oordelen-uitdrukking", oordelen_uitdrukking),
  ENTRY("oordelen-werkwoord", oordelen_werkwoord),
  ENTRY("schelden", schelden),
  ENTRY("soorten", soorten),
  ENTRY("veiligheid", veiligheid),
  ENTRY("weegschaal", weegschaal),
  ENTRY("werkwoorden", werkwoorden),
  ENTRY("woordgroepen", woordgroepen),
  ENTRY("zinsgrenzen", zinsgrenzen),
};

int clexicon_count(void) { return sizeof table / sizeof table[0]; }

struct clexicon clexicon_at(int index) { return table[index]; }

// CLexiconTables has another one, which is linked instead of this one wherever it is there.
__attribute__((weak)) const void *clexicon_tables(unsigned long *length) {
  *length = 0;
  return table;
}

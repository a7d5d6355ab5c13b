#include "clexicons.h"

// A lexicon is added by two lines: one that embeds it and one in the table.
static const unsigned char absoluten[] = {
#embed "../../lexicons/absoluten.txt"
};
static const unsigned char afkortingen[] = {
#embed "../../lexicons/afkortingen.txt"
};
static const unsigned char behoeften[] = {
#embed "../../lexicons/behoeften.txt"
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
static const unsigned char herschrijven[] = {
#embed "../../lexicons/herschrijven.txt"
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
static const unsigned char verwijten_absoluut[] = {
#embed "../../lexicons/verwijten-absoluut.txt"
};
static const unsigned char verwijten_afwimpelen[] = {
#embed "../../lexicons/verwijten-afwimpelen.txt"
};
static const unsigned char verwijten_dreigement[] = {
#embed "../../lexicons/verwijten-dreigement.txt"
};
static const unsigned char verwijten_eis[] = {
#embed "../../lexicons/verwijten-eis.txt"
};
static const unsigned char verwijten_interpretatie[] = {
#embed "../../lexicons/verwijten-interpretatie.txt"
};
static const unsigned char verwijten_jij_opener[] = {
#embed "../../lexicons/verwijten-jij-opener.txt"
};
static const unsigned char verwijten_oordeel[] = {
#embed "../../lexicons/verwijten-oordeel.txt"
};
static const unsigned char verwijten_oude_koeien[] = {
#embed "../../lexicons/verwijten-oude-koeien.txt"
};
static const unsigned char verwijten_sarcasme[] = {
#embed "../../lexicons/verwijten-sarcasme.txt"
};
static const unsigned char verwijten_schijn_ik[] = {
#embed "../../lexicons/verwijten-schijn-ik.txt"
};
static const unsigned char verwijten_schuld[] = {
#embed "../../lexicons/verwijten-schuld.txt"
};
static const unsigned char verwijten_vergelijking[] = {
#embed "../../lexicons/verwijten-vergelijking.txt"
};
static const unsigned char verwijten_verwijtvraag[] = {
#embed "../../lexicons/verwijten-verwijtvraag.txt"
};
static const unsigned char verwijten_verwijtwoordje[] = {
#embed "../../lexicons/verwijten-verwijtwoordje.txt"
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
  ENTRY("behoeften", behoeften),
  ENTRY("chattaal", chattaal),
  ENTRY("dialoog", dialoog),
  ENTRY("gevoelens", gevoelens),
  ENTRY("herschrijven", herschrijven),
  ENTRY("kaders", kaders),
  ENTRY("oordelen-bijvoeglijk", oordelen_bijvoeglijk),
  ENTRY("oordelen-naamwoord", oordelen_naamwoord),
  ENTRY("oordelen-uitdrukking", oordelen_uitdrukking),
  ENTRY("oordelen-werkwoord", oordelen_werkwoord),
  ENTRY("schelden", schelden),
  ENTRY("soorten", soorten),
  ENTRY("veiligheid", veiligheid),
  ENTRY("verwijten-absoluut", verwijten_absoluut),
  ENTRY("verwijten-afwimpelen", verwijten_afwimpelen),
  ENTRY("verwijten-dreigement", verwijten_dreigement),
  ENTRY("verwijten-eis", verwijten_eis),
  ENTRY("verwijten-interpretatie", verwijten_interpretatie),
  ENTRY("verwijten-jij-opener", verwijten_jij_opener),
  ENTRY("verwijten-oordeel", verwijten_oordeel),
  ENTRY("verwijten-oude-koeien", verwijten_oude_koeien),
  ENTRY("verwijten-sarcasme", verwijten_sarcasme),
  ENTRY("verwijten-schijn-ik", verwijten_schijn_ik),
  ENTRY("verwijten-schuld", verwijten_schuld),
  ENTRY("verwijten-vergelijking", verwijten_vergelijking),
  ENTRY("verwijten-verwijtvraag", verwijten_verwijtvraag),
  ENTRY("verwijten-verwijtwoordje", verwijten_verwijtwoordje),
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

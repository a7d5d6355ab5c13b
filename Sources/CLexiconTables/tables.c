#include "clexicontables.h"

// SwiftPM compiles no C that a plugin writes, but copies the file to the folder of its target's resources. This target is given
// the folder of headers of what the plugin needs as a search path, and from there the copy is found. Where it is not found, as
// in another build system, there are no tables, and a program makes them from the text.
#define TABLES <../../zenderlint_CLexiconTables.resources/tables.inc>

#if __has_include(TABLES)

#include TABLES

const void *clexicon_tables(unsigned long *length) {
  *length = sizeof tables;
  return tables;
}

#endif

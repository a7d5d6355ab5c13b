#ifndef CLEXICONS_H
#define CLEXICONS_H

/// One file of `lexicons/`, as it stood when the package was built.
struct clexicon {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  unsigned long length;
};

/// The number of embedded lexicons.
int clexicon_count(void);

/// The lexicon with this index, `0 ..< clexicon_count()`.
struct clexicon clexicon_at(int index);

/// Tables that were made of the lexicons when the package was built, and their length; 0 in a program without the target
/// CLexiconTables.
const void *_Nonnull clexicon_tables(unsigned long *_Nonnull length);

#endif

#ifndef CLEXICONTABLES_H
#define CLEXICONTABLES_H

/// The tables and their length. Also declared by CLexicons, which no target that uses this plugin can depend on: the plugin's
/// tool depends on it already.
const void *_Nonnull clexicon_tables(unsigned long *_Nonnull length);

#endif

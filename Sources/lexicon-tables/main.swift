import Dutch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a file, or ends the program.
func write(_ bytes: [UInt8], to path: String) {
  guard let file = fopen(path, "wb"), fwrite(bytes, 1, bytes.count, file) == bytes.count, fclose(file) == 0 else {
    perror(path)
    exit(1)
  }
}

/// `lexicon-tables FOLDER` writes the tables of the lexicons and the C that embeds them.
let folder = CommandLine.arguments[1]
do {
  write(try LexiconTables.bytes(), to: folder + "/tables.bin")
} catch {
  print("error: \(error)")
  exit(1)
}
let embedding = """
  _Alignas(16) static const unsigned char tables[] = {
  #embed "tables.bin"
  };

  """
write(Array(embedding.utf8), to: folder + "/tables.inc")

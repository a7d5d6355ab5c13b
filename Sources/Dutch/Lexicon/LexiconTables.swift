internal import CLexicons

/// The tables of the embedded lexicons, laid out when the package is built and read where they are embedded.
///
/// A program without them makes the same tables from the text. They are made by `lexicon-tables` from what a table writes
/// into a `TableWriter`, in the order in which it reads from a `TableReader`.
public enum LexiconTables {
  /// Tables that are read independently of each other.
  enum Part: Int32, CaseIterable {
    case verbs, vocabulary, boundaries, weights, ruleWeights
  }

  /// Where one pool lies. The bytes begin with all pieces and one of no part; then come the pools.
  struct Piece {
    var part: Int32
    /// From the start of the tables.
    var offset: Int32
    var count: Int32
    /// The bytes from one element to the next: tables in another layout are refused.
    var stride: Int32
  }

  /// Pools start at multiples of this.
  static let alignment = 16

  /// Whether the program holds tables.
  public static var areEmbedded: Bool { embedded(.verbs) != nil }

  /// The embedded tables of a part; nil in a program without them.
  static func embedded(_ part: Part) -> TableReader? {
    var length: UInt = 0
    let start = clexicon_tables(&length)
    return length > 0 ? TableReader(start, part) : nil
  }

  /// The tables of the embedded lexicons, made from their text.
  public static func bytes() throws -> [UInt8] {
    var writer = TableWriter()
    let verbs = VerbTable(LexiconFile.embedded("werkwoorden.txt"))
    writer.part = .verbs
    verbs.write(to: &writer)
    writer.part = .vocabulary
    try Vocabulary(adding: [], verbs: verbs).write(to: &writer)
    writer.part = .boundaries
    BoundaryLexicon.fromText().write(to: &writer)
    writer.part = .weights
    SignWeights(SignWeights.file).write(to: &writer)
    writer.part = .ruleWeights
    SignWeights(SignWeights.ruleFile).write(to: &writer)
    return writer.bytes
  }
}

/// Lays pools out one after the other.
struct TableWriter {
  /// The part that what is written next belongs to.
  var part = LexiconTables.Part.verbs
  private var pieces: [LexiconTables.Piece] = []
  private var contents: [UInt8] = []

  /// Adds the values of a pool.
  mutating func write<Element>(_ pool: Pool<Element>) {
    let stride = MemoryLayout<Element>.stride
    pieces.append(
      LexiconTables.Piece(
        part: part.rawValue, offset: Int32(contents.count), count: Int32(pool.count), stride: Int32(stride)))
    contents += UnsafeRawBufferPointer(start: pool.base, count: pool.count * stride)
    while contents.count % LexiconTables.alignment != 0 { contents.append(0) }
  }

  /// Everything that was written.
  var bytes: [UInt8] {
    let end = LexiconTables.Piece(part: -1, offset: 0, count: 0, stride: 0)
    let head = (pieces.count + 1) * MemoryLayout<LexiconTables.Piece>.stride
    var bytes: [UInt8] = []
    for piece in pieces + [end] {
      var placed = piece
      placed.offset += Int32(head)
      withUnsafeBytes(of: placed) { bytes += $0 }
    }
    return bytes + contents
  }
}

/// Reads pools where they lie.
struct TableReader {
  private let start: UnsafeRawPointer
  private let part: LexiconTables.Part
  private var piece: UnsafePointer<LexiconTables.Piece>

  /// - Parameter start: tables as a `TableWriter` wrote them; they stay where they are.
  init(_ start: UnsafeRawPointer, _ part: LexiconTables.Part) {
    self.start = start
    self.part = part
    piece = start.assumingMemoryBound(to: LexiconTables.Piece.self)
    while piece.pointee.part != part.rawValue {
      precondition(piece.pointee.part >= 0, "the embedded tables lack a part")
      piece += 1
    }
  }

  /// The next pool; it must not be changed.
  mutating func pool<Element>(of _: Element.Type = Element.self) -> Pool<Element> {
    let found = piece.pointee
    precondition(
      found.part == part.rawValue && Int(found.stride) == MemoryLayout<Element>.stride,
      "the embedded tables were made for another layout")
    piece += 1
    let values = (start + Int(found.offset)).assumingMemoryBound(to: Element.self)
    return Pool(UnsafeBufferPointer(start: values, count: Int(found.count)))
  }
}

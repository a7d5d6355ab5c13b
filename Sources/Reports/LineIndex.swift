internal import Dutch

/// A place in a text as people and editors count: lines and columns from 1.
package struct Position: Equatable, Sendable {
  /// From 1; a line ends after its line feed.
  package var line: Int
  /// From 1, in Unicode scalars.
  package var column: Int
}

/// Turns byte offsets into lines and columns.
///
/// Making one takes a single pass over the text. Every question after that reads at most one line number table by
/// halving and 256 bytes of text, so that a file of one endless line stays as quick as any other.
package struct LineIndex: Sendable {
  /// The text the offsets count in: valid UTF-8.
  package let bytes: [UInt8]
  /// The offset at which each line starts; the first is 0.
  package let lineStarts: [Int]
  /// Scalars before every 256th byte; empty when the text is ASCII.
  private let scalars: [Int]
  /// UTF-16 units before every 256th byte; empty when the text is ASCII.
  private let units: [Int]

  /// The index of a text in UTF-8.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var isASCII = true
    bytes.withUnsafeBufferPointer { text in
      var place = text.place(of: UInt8(ascii: "\n"))
      while place < text.count {
        starts.append(place + 1)
        place = text.place(of: UInt8(ascii: "\n"), from: place + 1)
      }
      isASCII = text.reduce(0) { $0 | $1 } < 0x80
    }
    lineStarts = starts
    guard !isASCII else {
      scalars = []
      units = []
      return
    }
    var scalarCounts: [Int] = []
    var unitCounts: [Int] = []
    scalarCounts.reserveCapacity(bytes.count / 256 + 1)
    unitCounts.reserveCapacity(bytes.count / 256 + 1)
    var scalarCount = 0
    var unitCount = 0
    for block in stride(from: 0, through: bytes.count, by: 256) {
      scalarCounts.append(scalarCount)
      unitCounts.append(unitCount)
      let counts = Self.count(bytes, block..<min(block + 256, bytes.count))
      scalarCount += counts.scalars
      unitCount += counts.units
    }
    scalars = scalarCounts
    units = unitCounts
  }

  /// The line an offset lies on, from 0; an offset just after a line feed is on the next line.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Line and column of an offset; offsets outside the text are moved to its nearest end.
  package func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    let start = lineStarts[line]
    // On a short line only what stands before the offset is counted.
    guard !scalars.isEmpty, offset - start > 256 else {
      let before = scalars.isEmpty ? offset - start : Self.count(bytes, start..<offset).scalars
      return Position(line: line + 1, column: before + 1)
    }
    return Position(line: line + 1, column: scalarCount(before: offset) - scalarCount(before: start) + 1)
  }

  /// The offset's distance from the start of its line in UTF-16 units, as the language server protocol counts.
  package func utf16Column(at offset: Int) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    return unitCount(before: offset) - unitCount(before: lineStarts[line(at: offset)])
  }

  /// The offset's distance from the start of its line in bytes.
  package func utf8Column(at offset: Int) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    return offset - lineStarts[line(at: offset)]
  }

  /// Unicode scalars from the start of the text to an offset.
  package func scalarCount(before offset: Int) -> Int {
    guard !scalars.isEmpty else { return offset }
    let block = offset >> 8
    return scalars[block] + Self.count(bytes, block << 8..<offset).scalars
  }

  /// UTF-16 units from the start of the text to an offset.
  private func unitCount(before offset: Int) -> Int {
    guard !units.isEmpty else { return offset }
    let block = offset >> 8
    return units[block] + Self.count(bytes, block << 8..<offset).units
  }

  /// Scalars and UTF-16 units that begin within a range of bytes.
  private static func count(_ bytes: [UInt8], _ range: Range<Int>) -> (scalars: Int, units: Int) {
    bytes.withUnsafeBytes { bytes in
      var scalars = range.count
      var units = 0
      var index = range.lowerBound
      // Eight bytes at a time: the high bits of those that go on with a scalar (10......) and of those that begin one
      // outside the basic plane (1111....), which takes two units.
      while index + 8 <= range.upperBound {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if word & 0x8080_8080_8080_8080 != 0 {
          scalars -= (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
          units += (word & word << 1 & word << 2 & word << 3 & 0x8080_8080_8080_8080).nonzeroBitCount
        }
        index += 8
      }
      while index < range.upperBound {
        if bytes[index] & 0xC0 == 0x80 { scalars -= 1 }
        if bytes[index] >= 0xF0 { units += 1 }
        index += 1
      }
      return (scalars, scalars + units)
    }
  }
}

import Testing

@testable import Reports

@Suite struct LineIndexTests {
  @Test(arguments: [
    (0, 1, 1, 0), (1, 1, 2, 1), (3, 1, 3, 2), (7, 1, 4, 4), (8, 2, 1, 0), (10, 3, 1, 0), (11, 3, 2, 1),
  ])
  func `An offset has a line, a column in scalars and one in UTF-16`(
    offset: Int, line: Int, column: Int, utf16: Int
  ) {
    // One byte, two bytes, four bytes, line feed; carriage return, line feed; one byte.
    let index = LineIndex(Array("aé😀\n\r\nb".utf8))
    #expect(index.position(at: offset) == Position(line: line, column: column))
    #expect(index.utf16Column(at: offset) == utf16)
  }

  @Test func `The end of an empty text is its beginning`() {
    #expect(LineIndex([]).position(at: 0) == Position(line: 1, column: 1))
    #expect(LineIndex([]).position(at: 9) == Position(line: 1, column: 1))
  }

  @Test(arguments: [255, 256, 257, 511, 512, 513, 1024]) func `Counting goes on from block to block`(length: Int) {
    let text = Array(String(repeating: "é", count: length).utf8)
    let index = LineIndex(text)
    for scalar in 0...length {
      #expect(index.position(at: scalar * 2) == Position(line: 1, column: scalar + 1))
      #expect(index.utf16Column(at: scalar * 2) == scalar)
      #expect(index.utf8Column(at: scalar * 2) == scalar * 2)
    }
  }
}

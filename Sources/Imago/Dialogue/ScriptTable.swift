// Tables: speakers as columns, speakers in a column, or wrong beside right.

extension ScriptReader {
  func isTableRow(_ range: Range<Int>) -> Bool {
    let trimmed = source.trimmed(range)
    guard let first = source.bytes[trimmed].first else { return false }
    let bars = source.bytes[trimmed].lazy.filter { $0 == UInt8(ascii: "|") }.count
    return first == UInt8(ascii: "|") ? bars >= 2 : bars >= 1 && source.bytes[trimmed].contains(UInt8(ascii: "|"))
  }

  func lastTableRow(_ lines: [ScriptLine], from index: Int) -> Int {
    var last = index
    while last + 1 < lines.count, isTableRow(lines[last + 1].line.range) { last += 1 }
    return last
  }

  private func cells(_ range: Range<Int>) -> [Range<Int>] {
    var range = source.trimmed(range)
    if source.bytes[range].first == UInt8(ascii: "|") { range = range.lowerBound + 1..<range.upperBound }
    if source.bytes[range].last == UInt8(ascii: "|") { range = range.lowerBound..<range.upperBound - 1 }
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for index in range
    where source.bytes[index] == UInt8(ascii: "|") && source.bytes[max(index - 1, 0)] != UInt8(ascii: "\\") {
      cells.append(plain(start..<index))
      start = index + 1
    }
    cells.append(plain(start..<range.upperBound))
    return cells
  }

  /// A cell without blanks and emphasis around it.
  private func plain(_ range: Range<Int>) -> Range<Int> {
    var range = source.trimmed(range)
    while range.count > 2, let first = source.bytes[range].first, first == 0x2A || first == 0x5F,
      source.bytes[range].last == first
    {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    return range
  }

  private func isRule(_ cells: [Range<Int>]) -> Bool {
    cells.allSatisfy { cell in
      !cell.isEmpty && source.bytes[cell].allSatisfy { $0 == 0x2D || $0 == 0x3A || $0 == 0x20 || $0 == 0x3D }
    }
  }

  private func speaker(_ cell: Range<Int>) -> LabelCandidate? {
    var text = source.text(cell)
    while text.hasSuffix(":") { text.removeLast() }
    var declared: Role?
    if let open = text.firstIndex(of: "(") {
      let aside = text[open...].lowercased().filter(\.isLetter)
      declared = Labels.role(aside)
      text = String(text[..<open])
    }
    while text.hasSuffix(" ") { text.removeLast() }
    let key = text.lowercased()
    guard !key.isEmpty, key.utf8.count < 40 else { return nil }
    return LabelCandidate(
      kind: Labels.kind(key), key: key, label: text, separator: .other, declared: roles[key] ?? declared, content: cell)
  }

  private func isSpeaker(_ candidate: LabelCandidate?) -> Bool {
    guard let candidate else { return false }
    if candidate.declared != nil || names[candidate.key] != nil { return true }
    switch candidate.kind {
    case .role, .partner: return true
    default: return false
    }
  }

  /// Reads a block of rows; false when nobody speaks in it.
  mutating func readTable(_ lines: [ScriptLine], _ block: ClosedRange<Int>) -> Bool {
    let rows = block.map { (line: lines[$0].line, cells: cells(lines[$0].line.range)) }
    guard let header = rows.first, header.cells.count >= 2 else { return false }
    let hasRule = rows.count > 1 && isRule(rows[1].cells)
    let titles = header.cells.map { $0.isEmpty ? nil : speaker($0) }

    // Wrong beside right, or a speaker to each column.
    var columns: [Int: LabelCandidate] = [:]
    var samples: [Int: Turn.Sample] = [:]
    for (index, title) in titles.enumerated() {
      guard let title else { continue }
      if case .sample(let sample) = title.kind { samples[index] = sample }
      if isSpeaker(title) { columns[index] = title }
    }
    if hasRule, columns.isEmpty, samples.isEmpty {
      let nameLike = titles.enumerated().filter { $0.element?.isNameLike ?? false }
      let fields = titles.contains { $0?.kind == .speakerField || $0?.kind == .textField || $0?.kind == .direction }
      let body = rows.dropFirst(2)
      let long = body.contains { row in row.cells.count > 1 && row.cells.allSatisfy { $0.count > 24 || $0.isEmpty } }
      if nameLike.count == 2, !fields, long, titles.count <= 3 {
        for (index, title) in nameLike { columns[index] = title }
      }
    }
    let bodyStart = hasRule ? 2 : 1
    if columns.count >= 2 || samples.count >= 2 {
      // A row such as `| Zender | Ontvanger |` with words under it.
      directionRow(header.line)
      if hasRule { directionRow(rows[1].line) }
      for row in rows.dropFirst(bodyStart) {
        for (index, cell) in row.cells.enumerated() where !cell.isEmpty {
          if let sample = samples[index] {
            turns.append(
              RawTurn(
                label: titles[index]!.label, declared: .sender, pieces: [cell], lines: row.line.full, sample: sample))
          } else if let column = columns[index] {
            turns.append(
              RawTurn(
                label: column.label, key: column.key, kind: column.kind, declared: column.declared, pieces: [cell],
                lines: row.line.full))
          }
        }
      }
      return true
    }

    // One column of speakers, one of words.
    let body = Array(rows.dropFirst(hasRule ? 2 : 0))
    let width = header.cells.count
    var labelColumn: Int?
    for column in 0..<width {
      let cells = body.compactMap { $0.cells.count > column && !$0.cells[column].isEmpty ? $0.cells[column] : nil }
      guard cells.count >= 2 || body.count == 1 else { continue }
      let hits = cells.filter { isSpeaker(speaker($0)) }.count
      if hits * 2 > cells.count {
        labelColumn = column
        break
      }
      if case .speakerField? = titles[column]?.kind {
        labelColumn = column
        break
      }
      let short = cells.map { source.folded($0) }
      if Set(short).count <= 3, Set(short).count >= 2, cells.count >= 4,
        cells.allSatisfy({ speaker($0)?.isNameLike ?? false })
      {
        labelColumn = column
        break
      }
    }
    guard let labelColumn else { return false }
    let textColumn = (0..<width).filter { $0 != labelColumn }.max { a, b in
      func size(_ column: Int) -> Int { body.reduce(0) { $0 + ($1.cells.count > column ? $1.cells[column].count : 0) } }
      return size(a) < size(b)
    }
    guard let textColumn else { return false }
    if hasRule {
      directionRow(header.line)
      directionRow(rows[1].line)
    }
    var last: LabelCandidate?
    for row in body {
      guard row.cells.count > max(labelColumn, textColumn), !row.cells[textColumn].isEmpty else {
        directionRow(row.line)
        continue
      }
      let cell = row.cells[labelColumn]
      guard let candidate = cell.isEmpty ? last : speaker(cell) else {
        directionRow(row.line)
        continue
      }
      if case .direction? = candidate.kind {
        directionRow(row.line)
        continue
      }
      if !hasRule,
        candidate.kind == .speakerField || candidate.kind == nil && !isSpeaker(candidate) && !candidate.isNameLike
      {
        directionRow(row.line)
        continue
      }
      last = candidate
      turns.append(
        RawTurn(
          label: candidate.label, key: candidate.key, kind: candidate.kind, declared: candidate.declared,
          pieces: [row.cells[textColumn]], lines: row.line.full))
    }
    return true
  }

  private mutating func directionRow(_ line: ScriptBytes.Line) {
    let range = source.trimmed(line.range)
    if !range.isEmpty { turns.append(RawTurn(pieces: [range], lines: line.full, isDirection: true)) }
  }
}

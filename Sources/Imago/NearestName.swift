/// The name someone probably meant: the one the fewest letters away, if that is near enough to be a slip.
///
/// - Returns: nil when no name is within a third of the length of what was written.
package func nearestName(to written: String, in names: some Sequence<String>) -> String? {
  let letters = Array(written.lowercased())
  let limit = max(1, letters.count / 3)
  var best: (name: String, distance: Int)?
  for name in names {
    let distance = editDistance(letters, Array(name))
    if distance <= limit, best.map({ distance < $0.distance }) ?? true { best = (name, distance) }
  }
  return best?.name
}

/// Letters to insert, delete, replace or swap with their neighbour to make one word of the other.
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for row in a.indices {
    var current = [row + 1]
    for column in b.indices {
      let replaced = previous[column] + (a[row] == b[column] ? 0 : 1)
      var distance = min(replaced, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
        distance = min(distance, beforePrevious[column - 1] + 1)
      }
      current.append(distance)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.count]
}

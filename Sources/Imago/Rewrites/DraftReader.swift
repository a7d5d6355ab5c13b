internal import Dutch

/// Reads drafts of rewrites for all that their words tell by themselves, whatever the sentence they are for.
///
/// Most drafts that fall back on what every sentence allows are the same for many sentences. So what was read is remembered,
/// and their texts are the same piece of memory wherever they are offered.
final class DraftReader {
  /// What a draft tells by itself.
  struct Reading {
    var text: String
    /// The number of words, a slot counted as one.
    var words: Int
    /// Whether nothing about the text shows that it was made.
    var isSound: Bool
    /// Its slots, without the feelings that a sentence has to offer.
    var slots: [Slot]

    fileprivate init(_ text: String) {
      self.text = text
      words = Wording.count(text)
      isSound =
        !text.holds(" dat dat ") && !text.holds(" om te doen,") && Wording.isSound(text) && !Self.feelsTwice(text)
      slots = isSound ? SlotReader.slots(in: text) : []
    }

    /// *Ik voel me een melkkoe, en ik voel me ...*
    private static func feelsTwice(_ text: String) -> Bool {
      text.holds(", en ik voel") && text.loweredFirst.hasPrefix("ik voel")
    }

    /// Its slots, the one for a feeling with the words that a sentence has to offer.
    func slots(offering feelings: [String]) -> [Slot] {
      guard !feelings.isEmpty else { return slots }
      return slots.map { slot in
        var slot = slot
        if slot.name == "gevoel", slot.suggestions.isEmpty { slot.suggestions = feelings }
        return slot
      }
    }
  }

  private var readings = TextMemory<Reading>()
  private var mended = TextMemory<String>()

  func read(_ text: String) -> Reading {
    if let known = readings[text] { return known }
    let reading = Reading(text)
    readings[text] = reading
    return reading
  }

  /// The draft with what came to stand together put right: marks behind a comma, *er* beside what it goes with.
  func mended(_ draft: String) -> String {
    if let known = mended[draft] { return known }
    let text = Wording.mended(draft)
    mended[draft] = text
    return text
  }
}

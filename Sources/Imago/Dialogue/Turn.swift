/// What one speaker says before another begins, or a stretch that nobody says.
package struct Turn: Equatable, Sendable {
  /// Whether a text shows how something should or should not be said.
  package enum Sample: String, Equatable, Sendable {
    /// `Fout:`, `Niet:`, `Jij-boodschap:`, ✗: shown so that it is not said.
    case bad = "fout"
    /// `Goed:`, `Wel:`, `Ik-boodschap:`, ✓: shown as the way to say it.
    case good = "goed"
  }

  /// The name or role as written, without markup and separator; empty where there is none.
  package var label: String
  package var role: Role
  /// From the first spoken byte to the last: UTF-8 bytes from the start of the file.
  ///
  /// The label, quotation marks around the whole turn and stage directions at either end are left out.
  package var range: Range<Int>
  /// The spoken stretches within `range`, without stage directions, markup at the start of a line and cue numbers.
  package var spoken: [Range<Int>]
  /// The place of this turn among those that somebody speaks, from 1; 0 for directions and samples.
  package var number = 0
  package var sample: Sample?
  /// Places to fill in: `...`, `___`, `[naam]`, `{...}`, `<gevoel>`. Their text is no content.
  package var slots: [Range<Int>] = []
  /// A stem to fill in rather than something said: `Wat ik wil delen is ...`
  package var isTemplate = false
  /// A further chat message or subtitle of the speaker of the turn before.
  package var continues = false
  /// The first turn after the partners changed roles.
  package var startsRound = false
  /// The whole lines the turn stands on, its label and markup included.
  package var lines: Range<Int>

  /// Whether somebody in the dialogue says this.
  package var isSpoken: Bool { role != .direction && sample == nil }

  package init(label: String, role: Role, range: Range<Int>, spoken: [Range<Int>], lines: Range<Int>) {
    self.label = label
    self.role = role
    self.range = range
    self.spoken = spoken
    self.lines = lines
  }
}

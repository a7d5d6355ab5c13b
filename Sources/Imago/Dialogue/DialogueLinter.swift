/// Reads a dialogue as a supervisor would: are the steps there, in order, and does everybody stay in their role?
package enum DialogueLinter {
  /// Everything the dialogue rules have to say, in order of place, then rule.
  package static func check(_ turns: [Turn], bytes: [UInt8], settings: Settings) -> [Finding] {
    check(Dialogue(turns, bytes: bytes), settings: settings)
  }

  static func check(_ dialogue: Dialogue, settings: Settings) -> [Finding] {
    let enabled = AllRules.dialogueRules.filter { isEnabled($0.description.id, settings) }
    guard !enabled.isEmpty, dialogue.isDialogue else { return [] }
    var findings: [Finding] = []
    for rule in enabled {
      for var finding in rule.check(dialogue) {
        if let level = settings.levels[finding.rule] {
          guard let level else { continue }
          finding.level = level
        }
        guard finding.level >= settings.minimumLevel else { continue }
        if !settings.buildsRewrites { finding.suggestions = [] }
        findings.append(finding)
      }
    }
    return findings.sorted { a, b in
      a.range.lowerBound != b.range.lowerBound ? a.range.lowerBound < b.range.lowerBound : a.rule < b.rule
    }
  }

  private static func isEnabled(_ id: String, _ settings: Settings) -> Bool {
    if let selected = settings.selected, !selected.contains(id) { return false }
    return !settings.ignored.contains(id)
  }
}

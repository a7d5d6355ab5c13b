internal import Dutch

extension Constructions {
  private static let postureForms: WordSet =
    "zit zitten zat zaten zaat zitte loop loopt lopen liep liepen sta staat staan stond stonden lig ligt liggen lag lagen"
  private static let bare: WordSet = "zitten lopen staan liggen gaan"

  /// Zitten, lopen, staan, liggen and gaan: doing something at the speaker's expense.
  static let postures: [Construction] = [
    // Je zit alweer op dat ding te koekeloeren terwijl ik iets vertel.
    Construction("C07", needs: [.target, .word(postureForms), .word("te")]) { scene in
      for look in scene.targets where look.clause.kind != .conditional {
        guard scene.view.spelled(look.clause.finite, in: postureForms), look.clause.nonfinite >= 0,
          look.clause.nonfinite > look.clause.finite || look.clause.order == .final,
          look.has("te"), !look.verb(.goodDeed), !look.verb(.hardship)
        else { continue }
        let words = scene.span(scene.view.spelled(look.verb - 1, "te") ? look.verb - 1 : look.verb, look.verb)
        if look.verb(.noise) { return Reproach(.judgement, words, look.index) }
        let cues = look.cues(apartFrom: words)
        let isPlain = look.clause.kind == .temporal && !look.verb(.leisure)
        let strong: WeakCues = [.particle, .span, .contrast]
        if !cues.isDisjoint(with: strong) && (look.verb(.leisure) || cues.count >= 2 || look.has("daar")), !isPlain {
          return Reproach(scene.isQuestion && look.isQuestion ? .question : .jijOpener, words, look.index)
        }
      }
      return nil
    },
    // Ga je nou weer over mijn moeder beginnen?
    Construction("C08", vetoes: [.thanks, .childhood], needs: [.target, .word("nou nu")]) { scene in
      for look in scene.targets where look.isQuestion || scene.isQuestion {
        guard
          scene.view.spelled(
            look.clause.finite, in: "ga gaat gaan gade begin begint moet kom komt ben bent zijt zit zijn heb hebt"),
          look.clause.finite <= look.clause.subject, let nou = look.at("nou nu"), nou > look.clause.finite
        else { continue }
        let next = nou + 1
        let isBigram =
          scene.view.spelled(next, in: "weer weeral alweer serieus echt")
          || scene.view.sequence(["ook", "nog"], at: next)
        let isMe = scene.view.spelled(next - 2, in: "me mij") || scene.view.spelled(next, in: "me mij")
        guard isBigram || isMe && look.has("serieus echt weer"),
          !scene.view.spelled(next + 1, in: "beter thuis online wakker helemaal aan")
        else { continue }
        return Reproach(.question, nou..<min(next + 1, scene.view.tokens.upperBound), look.index)
      }
      return nil
    },
    // Je hebt weer de hele avond zitten gamen.
    Construction("C09", needs: [.target, .finite("hebben zijn"), .word(bare)]) { scene in
      for look in scene.targets where look.isFinite("hebben zijn") && look.clause.kind != .conditional {
        guard let posture = look.own.first(where: { scene.view.spelled($0, in: bare) && $0 != look.clause.finite }),
          look.verb != look.clause.finite, look.verb != posture, !look.verb(.goodDeed), !look.verb(.hardship)
        else { continue }
        let words = scene.span(posture, look.verb)
        if look.verb(.noise) { return Reproach(.judgement, words, look.index) }
        let cues = look.cues(apartFrom: words)
        let isQuestion = look.isQuestion && scene.isQuestion
        let isSelf = look.has("gewoon lekker maar doodleuk") && !isQuestion && look.cues().contains(.contrast)
        let isLong = cues.contains(.span) && (look.verb(.leisure) || look.has("behalve iedereen"))
        if look.verb(.leisure) && (cues.contains(.particle) || cues.contains(.contrast)) && !isQuestion || isLong
          || isSelf
          || look.has("weer nou") && look.has("me mij mijn") || cues.count >= 3
          || look.has("achter") && look.has("mijn")
        {
          return Reproach(isQuestion ? .question : .jijOpener, words, look.index)
        }
      }
      return nil
    },
  ]
}

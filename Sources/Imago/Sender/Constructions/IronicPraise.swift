internal import Dutch

extension Constructions {
  /// Praise and thanks that mean the opposite.
  static let ironicPraise: [Construction] = [
    // Knap hoor, twee uur te laat op je eigen etentje.
    Construction(
      "C39", vetoes: [.childhood, .ownFault],
      needs: [.word("knap netjes goed bravo proficiat chapeau applaus klasse petje attent lief aardig sociaal")]
    ) { scene in
      let first = scene.firstWord
      let view = scene.view
      let isPraise =
        view.spelled(first, in: "knap netjes goed") && view.spelled(first + 1, in: "hoor zeg bezig gedaan")
        || view.spelled(first, in: "bravo proficiat chapeau applaus klasse")
        || view.sequence(["petje", "af"], at: first)
        || view.spelled(first, "wat") && view.spelled(first + 1, in: "attent lief aardig sociaal")
        || view.sequence(["lekker", "sociaal"], at: first)
        || view.spelled(first, "amai") && scene.has("proficiat")
      guard isPraise, !scene.has("gerookt gesnoept gedronken al ook") || scene.has("te"),
        scene.sequence("ook", "al") == nil
      else { return nil }
      let bad = scene.at("laat vergeten leeg kwijt op laatste opgegeten vergeet")
      let denied = scene.clauses.first { $0.isNegated && ($0.verb(.duty) || $0.has("mij ons me")) }
      let isOther = scene.mentionsOther || denied != nil
      let isHelping = scene.clauses.contains { $0.clause.kind == .content && $0.isVerb("brengen helpen komen") }
      if isOther, bad != nil || denied != nil, !isHelping {
        return Reproach(.sarcasm, first..<first + (view.isWord(first + 1) ? 2 : 1), scene.clause(at: first))
      }
      return nil
    },
    // Nou, je wordt bedankt.
    Construction("C40", vetoes: [.childhood, .ownFault], needs: [.word("bedankt merci dank dankjewel")]) { scene in
      if let thanked = scene.sequence("wordt", "bedankt"), !scene.has("door voor"), scene.mentionsOther {
        return Reproach(.sarcasm, thanked, scene.clause(at: thanked.lowerBound))
      }
      if let none = scene.sequence("bedankt", "voor", "niks") ?? scene.sequence("bedankt", "voor", "niets")
        ?? scene.sequence("bedankt", "voor", "nix"),
        !scene.view.isWord(none.upperBound)
      {
        return Reproach(.sarcasm, none, scene.clause(at: none.lowerBound))
      }
      let first = scene.firstWord
      let thanks = scene.at("bedankt merci dank dankjewel")
      guard let thanks, thanks <= first + 2 else { return nil }
      let isBare =
        scene.view.spelled(thanks + 1, in: "he hè hoor hé") || scene.view.sequence(["voor", "je"], at: thanks + 1)
        || scene.view.sequence(["voor", "uw"], at: thanks + 1)
      let stranded = scene.clauses.contains {
        ($0.clause.person == .ik || $0.clause.person == .wij) && !$0.has("kunnen gekund")
          && $0.has("zelf alleen zonder niks")
      }
      if isBare, stranded { return Reproach(.sarcasm, thanks..<thanks + 2, scene.clause(at: thanks)) }
      return nil
    },
  ]
}

internal import Dutch

/// What a reproach still tells when each of its clauses is looked at by itself: those that hold a sting go, the others stay.
///
/// It is asked for when no recipe for the whole sentence gave anything.
extension Rewriter {
  /// The ways to tell the sentence again, those that keep most of it first. Each is tried only when those before it gave
  /// nothing.
  enum Retelling: CaseIterable {
    case admitted, measured, lacking, busyWith, unloved, unburdened, habits, dreaded, together, helpWanted, caused,
      alone, ownPlaceGuessed, titled, toldSooner, framed,
      hopes, longedFor, ownInside,
      wishes, told, elliptic, whileOther, ownPlace,
      ideas, answers, sides, likeOthers, elsewhere, wholeIdea,
      orderedPlainly, askedPlainly, promised, plainly, moved
  }

  /// The sentence told again in one way.
  func retold(_ hit: Hit, _ way: Retelling) -> [Draft] {
    // *Toen jij ziek was, heb ik wel gekookt*: neither half is what hurt.
    if hit.construction == "tegendienst" { return [] }
    return drafts(hit, way)
  }

  private func drafts(_ hit: Hit, _ way: Retelling) -> [Draft] {
    switch way {
    case .habits: habits(hit)
    case .admitted: admitted(hit)
    case .measured: measured(hit)
    case .lacking: lacking(hit)
    case .busyWith: busyWith(hit)
    case .unloved: unloved(hit)
    case .unburdened: unburdened(hit)
    case .dreaded: dreaded(hit)
    case .caused: caused(hit)
    case .alone: alone(hit)
    case .ownPlaceGuessed: ownPlaceGuessed(hit)
    case .titled: titled(hit)
    case .toldSooner: toldSooner(hit)
    case .together: together(hit)
    case .helpWanted: helpWanted(hit)
    case .framed: framedActs(hit)
    case .longedFor: longedFor(hit)
    case .ownInside: ownInside(hit)
    case .wishes: wishes(hit)
    case .told: told(hit)
    case .elliptic: elliptic(hit)
    case .whileOther: [whileOther(hit), ownDeedAlone(hit)].compactMap { $0 }
    case .ownPlace: ownPlace(hit)
    case .ideas: ideas(hit)
    case .answers: answers(hit)
    case .sides: sides(hit)
    case .likeOthers: likeOthers(hit)
    case .elsewhere: elsewhere(hit)
    case .wholeIdea: wholeIdea(hit)
    case .orderedPlainly: orderedPlainly(hit)
    case .askedPlainly: askedPlainly(hit)
    case .promised: promised(hit)
    case .plainly: plainly(hit)
    case .hopes: hopes(hit)
    case .moved: moved(hit)
    }
  }
}

/// The usual steps of a dialogue, to put the examples of the rules in.
enum ExampleScript {
  static let opening = """
    Zender: Heb je tijd voor een dialoog over gisteravond?
    Ontvanger: Ja, ik heb tijd.

    """
  static let share = """
    Zender: Gisteravond om elf uur zat ik alleen op de bank. Ik voelde me verdrietig.

    """
  static let mirror = """
    Ontvanger: Je zat gisteravond om elf uur alleen op de bank en je voelde je verdrietig. Klopt dat?
    Zender: Ja, dat klopt.

    """
  static let more = """
    Ontvanger: Is er meer?
    Zender: Nee, dit was het.

    """
  static let summary = """
    Ontvanger: Nu ik je zo gehoord heb, snap ik dat het logisch is dat je verdrietig was op de bank. Heb ik je goed begrepen?
    Zender: Ja.

    """
  static let empathy = """
    Ontvanger: Ik denk dat het voor jou moet voelen als eenzaam. Heb ik je goed aangevoeld?
    Zender: Ja.

    """
  static let thanks = """
    Ontvanger: Dankjewel voor het delen.
    Zender: Dankjewel voor het luisteren.

    """
  /// Everything up to the ending.
  static let heard = opening + share + mirror + more
  /// Everything up to the thanks.
  static let understood = heard + summary + empathy
  /// A whole dialogue.
  static let whole = understood + thanks
}

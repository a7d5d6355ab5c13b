import Imago
import Testing

@Suite struct SubtitlesTests {
  private func words(_ file: String, keepsVoices: Bool = false) -> String {
    String(decoding: Subtitles.words(Array(file.utf8), keepsVoices: keepsVoices), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "|")
  }

  @Test func `Sentences run on over lines and cues`() {
    #expect(
      words(
        """
        1
        00:00:01,000 --> 00:00:03,000
        <i>Jij luistert</i>
        nooit

        2
        00:00:03,100 --> 00:00:06,000
        naar me. {\\an8}
        Hoor je?

        3
        00:00:06,500 --> 00:00:07,000
        - Ik mis je.
        - Ik jou.
        """) == "Jij luistert nooit naar me.|Hoor je?|- Ik mis je.|- Ik jou.")
  }

  @Test func `Headers, notes, styles, numbers and settings are nobody's words`() {
    let file = """
      WEBVTT - jij altijd

      NOTE
      jij nooit

      STYLE
      ::cue { color: red }

      intro
      00:01.000 --> 00:03.000 align:start
      <v Anna>Je kwam &amp; ik <c.geel>wachtte</c>.</v>

      00:09.000 --> 00:10.000
      Ja.
      """
    #expect(words(file) == "Je kwam ik wachtte .|||Ja.")
    #expect(words(file, keepsVoices: true) == "<v Anna>Je kwam ik wachtte .|||Ja.")
  }

  @Test(arguments: [
    "1\r\n00:00:01,000 --> 00:00:03,000\r\né 😀 <b>ü\r\n", "00:01.000 --> x\na", "WEBVTT\n\n00:01.000 --> 00:02.000",
    "99999999999999999999:00,0 --> 1:00,0\na\n", "-->\n", "<\n&\n",
  ])
  func `A text stays as long as its file and valid`(file: String) {
    let bytes = Array(file.utf8)
    let text = Subtitles.words(bytes)
    #expect(text.count == bytes.count)
    #expect(String(validating: text, as: UTF8.self) != nil)
  }

  @Test(arguments: [
    ("WEBVTT\n\n", true), ("WEBVTTX\n", false), ("\n1\n00:00:01,000 --> 00:00:03,000\na", true),
    ("Hoi,\nik kom om 9:00 --> 10:00\n", false), ("", false), ("A\nB\n00:00:01,000 --> 00:00:03,000", false),
  ])
  func `Subtitles are known by how they begin`(file: String, expected: Bool) {
    #expect(Subtitles.areSubtitles(Array(file.utf8)) == expected)
  }
}

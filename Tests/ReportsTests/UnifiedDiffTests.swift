import Reports
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    String(decoding: UnifiedDiff.between(Array(old.utf8), Array(new.utf8), path: "a"), as: UTF8.self)
  }

  @Test func `Equal texts have no difference`() {
    #expect(diff("a\n", "a\n") == "")
  }

  @Test func `Three lines stand around a change`() {
    #expect(
      diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n")
        == "--- a\n+++ a\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n")
  }

  @Test func `Changes far apart have hunks of their own`() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacing("2\n3\n", with: "3\n").replacing("19\n", with: "19\nx\n")
    #expect(
      diff(old, new).split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ -1,5 +1,4 @@", "@@ -17,4 +16,5 @@"])
  }

  @Test func `A missing last line feed is named`() {
    #expect(diff("a", "b\n") == "--- a\n+++ a\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n")
  }

  @Test func `A text that was empty starts at line 0`() {
    #expect(diff("", "b\n") == "--- a\n+++ a\n@@ -0,0 +1,1 @@\n+b\n")
  }
}

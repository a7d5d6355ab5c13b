import Foundation
import Testing

/// The language server with real editors, where those are installed; CI installs them.
@Suite struct EditorTests {
  private static let scripts = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Editors")

  /// Whether a program can be run.
  private static func has(_ check: String) -> Bool {
    guard let command = try? Command() else { return false }
    defer { command.remove() }
    return (try? command.shell("\(check) >/dev/null 2>&1").status) == 0
  }

  @Test(.enabled("needs Neovim") { has("nvim --version") })
  func `Neovim shows what was found, takes over a rewrite and writes the draft`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write("Lieve Bram 😀. Jij luistert nooit naar me.\nIk mis je.\n", to: "brief.txt")
    let result = try command.shell(
      """
      DRAFT=brief.txt timeout 60 nvim --headless -u NONE -i NONE -n \
      -c 'luafile \(Self.scripts.path)/neovim.lua' </dev/null
      """)
    #expect(result.status == 0, "\(result.errors)")
    // The column counts bytes, as Neovim does: the emoji is four of them.
    #expect(result.errors.contains("0:30 absoluut"))
    let draft = try command.read("brief.txt")
    #expect(draft.hasPrefix("Lieve Bram 😀. ") && draft.hasSuffix("\nIk mis je.\n"))
    #expect(!draft.contains("nooit"))
  }

  @Test(.enabled("needs Python with pytest-lsp") { has("python3 -c 'import pytest_lsp'") })
  func `Another client finds the protocol kept to`() throws {
    let command = try Command()
    defer { command.remove() }
    let result = try command.shell(
      "PYTHONDONTWRITEBYTECODE=1 timeout 120 python3 -m pytest -q -p no:cacheprovider -o asyncio_mode=auto '\(Self.scripts.path)/test_protocol.py'"
    )
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }
}

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

  @Test(.enabled("needs Neovim") { has("nvim --version") })
  func `The recipe for Vim fills the quickfix list`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write("Hoi.\nJij luistert nooit naar me.\n", to: "brief.txt")
    let readme = try String(
      contentsOf: Self.scripts.appending(path: "../../../README.md").standardizedFileURL, encoding: .utf8)
    let recipe = try #require(readme.split(separator: "\n").first { $0.hasPrefix("autocmd FileType") })
    try command.write("filetype on\n\(recipe)\n", to: "vimrc")
    let result = try command.shell(
      """
      PATH="$(dirname "$ZENDERLINT"):$PATH" timeout 60 nvim --headless -u vimrc -i NONE -n brief.txt -c 'silent make' -c \
      'lua for _, e in ipairs(vim.fn.getqflist()) do
        if e.valid == 1 then io.stderr:write(vim.fn.bufname(e.bufnr), ":", e.lnum, ":", e.col, " ", e.text, "\\n") end
      end' -c 'qall!' </dev/null
      """)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("brief.txt:2:14 fout absoluut: "), "\(result.errors)")
  }

  @Test func `The recipes in JSON are JSON`() throws {
    let readme = try String(
      contentsOf: Self.scripts.appending(path: "../../../README.md").standardizedFileURL, encoding: .utf8)
    let blocks = readme.components(separatedBy: "```json\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(blocks.count >= 3)
    for block in blocks { #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(block.utf8)) } }
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

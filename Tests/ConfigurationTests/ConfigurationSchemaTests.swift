import Foundation
import Imago
import Testing

@testable import Configuration

/// The schema for editors in Documentation against the keys and values that are read.
@Suite struct ConfigurationSchemaTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Documentation/zenderlint.schema.json")

  private func schema() throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: try Data(contentsOf: Self.file)) as? [String: Any])
  }

  /// The names of the properties of an object in the schema.
  private func properties(_ schema: Any?) throws -> Set<String> {
    let object = try #require(schema as? [String: Any])
    #expect(object["additionalProperties"] as? Bool == false)
    return Set(try #require(object["properties"] as? [String: Any]).keys)
  }

  @Test func `The schema has the keys of a configuration and no others`() throws {
    let schema = try schema()
    let keys = Set(Key.allCases.map(\.rawValue))
    #expect(try properties(schema) == keys.subtracting(["paths"]))
    let overrides = (schema["properties"] as? [String: Any])?["overrides"] as? [String: Any]
    #expect(try properties(overrides?["items"]) == keys.subtracting(["exclude", "overrides", "fail-on"]))
  }

  @Test func `The schema's values are those that are read`() throws {
    let definitions = try #require(try schema()["definitions"] as? [String: [String: Any]])
    func values(_ name: String) -> Set<String> { Set(definitions[name]?["enum"] as? [String] ?? []) }
    #expect(values("role") == Set(Role.names))
    #expect(values("input-format") == Set(InputFormat.allCases.map(\.rawValue)))
    #expect(values("level") == Set(Level.allCases.filter { $0 > .note }.map(\.name)))
    for (key, name) in [
      ("role", "role"), ("input-format", "input-format"), ("language", "language"), ("fail-on", "level"),
    ] {
      for value in values(name) {
        #expect(throws: Never.self) { try ConfigurationFile("\(key): \(value)", path: "a") }
      }
    }
    for length in try properties(definitions["lengths"]) {
      for limit in try properties(definitions["limits"]) {
        #expect(throws: Never.self) { try ConfigurationFile("lengths: { \(length): { \(limit): 3 } }", path: "a") }
      }
    }
  }
}

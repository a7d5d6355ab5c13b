import ArgumentParser

/// The process: parses, runs, and turns what went wrong into a line on standard error and an exit status.
@main
enum Main {
  static func main() async {
    System.ignoreWriteSignals()
    do {
      if let plain = PlainCommandLine(CommandLine.arguments.dropFirst()) {
        return try await plain.request.run()
      }
      var command = try Zenderlint.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      exit(error)
    }
  }

  /// Ends the process as an error asks. ArgumentParser would make the help of every command first, to throw it away.
  private static func exit(_ error: any Error) -> Never {
    switch error {
    case let status as ExitCode:
      System.end(status.rawValue)
    case let error as UsageError:
      Console.say(error.message)
      System.end(2)
    case let error as SystemError:
      Console.say(error.reason)
      System.end(2)
    default:
      if Zenderlint.exitCode(for: error).isSuccess {
        let message = Zenderlint.fullMessage(for: error)
        let isHelp = message.hasPrefix("OVERVIEW: ") || message.hasPrefix("USAGE: ")
        try? Console.write((isHelp ? ParserMessage.dutch(message) : message) + "\n")
        System.end(0)
      }
      Console.say(ParserMessage.dutch(Zenderlint.message(for: error)) + " (zie `zenderlint --help`)")
      System.end(2)
    }
  }
}

/// Dutch for what ArgumentParser, which speaks English only, says of a command line and in help.
enum ParserMessage {
  private static let translations: [(english: String, dutch: String)] = [
    ("Unknown option ", "onbekende optie "),
    ("Missing value for ", "er ontbreekt een waarde bij "),
    ("Missing expected argument ", "er ontbreekt iets: "),
    ("Unexpected argument ", "dit hoort hier niet: "),
    (" unexpected arguments: ", " dingen horen hier niet: "),
    (" is invalid for ", " past niet bij "),
    ("The value ", "de waarde "),
    ("Did you mean ", "Bedoelde je "),
    ("OVERVIEW: ", ""),
    ("USAGE: ", "GEBRUIK: "),
    ("\nARGUMENTS:", "\nINVOER:"),
    ("\nOPTIONS:", "\nOPTIES:"),
    ("\nSUBCOMMANDS:", "\nSUBCOMMANDO'S:"),
    ("(default: ", "(gewoonlijk "),
    (" (default) ", " (gewoon)  "),
    ("Show the version.", "Toont de versie."),
    ("Show help information.", "Toont deze hulp."),
    ("See 'zenderlint help <subcommand>' for detailed help.", "Meer: zenderlint help <subcommando>"),
    ("<subcommand>", "<subcommando>"),
    ("<options>", "<opties>"),
  ]

  /// The message in Dutch, or in English where it is not one of the usual ones.
  static func dutch(_ message: String) -> String {
    var message = message
    for (english, dutch) in translations {
      while let range = place(of: english, in: message) { message.replaceSubrange(range, with: dutch) }
    }
    return message
  }

  /// Where a text first stands in another.
  private static func place(of part: String, in whole: String) -> Range<String.Index>? {
    var start = whole.startIndex
    while start < whole.endIndex {
      if whole[start...].hasPrefix(part) { return start..<whole.index(start, offsetBy: part.count) }
      start = whole.index(after: start)
    }
    return nil
  }
}

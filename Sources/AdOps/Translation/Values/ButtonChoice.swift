/// The button of a platform's list that says what a creative's button says.
struct ButtonChoice {
  /// The platform's name of the button.
  let name: String
  /// True where it says the same words.
  let isExact: Bool

  /// Chooses a button; what no button says becomes the plainest one.
  init(_ words: String?, among names: Set<String>) {
    let wanted = (words ?? "").uppercased().split { !$0.isLetter }.joined(separator: "_")
    isExact = names.contains(wanted)
    name = isExact ? wanted : "LEARN_MORE"
  }
}

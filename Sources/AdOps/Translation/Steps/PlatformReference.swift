/// What a step points to: an object that an earlier step makes, or one that exists.
package enum PlatformReference: Hashable, Sendable {
  /// The object that the step of this number makes.
  case step(Int)
  /// An object that exists.
  case known(KnownObject)

  /// The id in a payload, as text.
  var text: Payload { payload(.text) }

  /// The id in a payload, as a number.
  var number: Payload { payload(.number) }

  /// The id in a path.
  var segment: PlatformPath.Part {
    switch self {
    case .step(let step): .reference(step: step)
    case .known(let object): .literal(object.externalID)
    }
  }

  private func payload(_ form: Payload.Form) -> Payload {
    switch self {
    case .step(let step): .reference(step: step, form)
    case .known(let object): .value(form.value(of: object.externalID))
    }
  }
}

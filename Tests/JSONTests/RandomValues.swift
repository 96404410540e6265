import JSON

/// Random JSON values that are the same for one seed everywhere.
struct RandomValues {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next 64 bits of SplitMix64.
  mutating func bits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: UInt64) -> UInt64 { bits() % bound }

  mutating func next(depth: Int) -> JSONValue {
    switch below(depth > 0 ? 8 : 6) {
    case 0: return nil
    case 1: return .bool(below(2) == 0)
    case 2: return .integer(Int64(bitPattern: bits() >> below(64)))
    case 3: return JSONValue.number(Double(Int64(bitPattern: bits())) / 1_000_000) ?? nil
    case 4: return JSONValue.number("-\(bits()).\(bits())e\(below(90))") ?? nil
    case 5: return .string(text())
    case 6: return .array((0..<below(5)).map { _ in next(depth: depth - 1) })
    default:
      var object = JSONObject()
      for _ in 0..<below(20) { object[text()] = next(depth: depth - 2) }
      return .object(object)
    }
  }

  private mutating func text() -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<below(10) {
      let widest: UInt64 = [0x30, 0x80, 0x800, 0x11_0000][Int(below(4))]
      if let scalar = Unicode.Scalar(UInt32(below(widest))) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}

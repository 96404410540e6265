extension Normal {
  /// The share of the law below a normal number, with full relative accuracy in the far tail too.
  public static func share(below normal: Double) -> Double {
    normal > 0 ? 1 - tail(normal) : tail(-normal)
  }

  /// The share of the law above a normal number, with full relative accuracy in the far tail too.
  public static func share(above normal: Double) -> Double {
    normal < 0 ? 1 - tail(-normal) : tail(normal)
  }

  /// The share above a number that is not negative: e^(−y²/2) · G(t) ÷ (y + 1), t = (y − 3) ÷ (y + 3).
  private static func tail(_ y: Double) -> Double {
    if y > 39 { return 0 }
    let t = (y - 3) / (y + 3)
    var last = 0.0
    var now = 0.0
    for coefficient in tailCoefficients.reversed() {
      (now, last) = (2 * t * now - last + coefficient, now)
    }
    // The sum of a Chebyshev series by Clenshaw: the first coefficient counts once, not twice.
    let series = now - t * last
    // Cut to 32nds, so that its square is exact.
    let high = (y + 0x1.8p47) - 0x1.8p47
    let power = Elementary.exp(-0.5 * high * high)
    return power * Elementary.exp(-0.5 * (y - high) * (y + high)) * series / (y + 1)
  }

  /// Chebyshev coefficients of G, from `scripts/chance/make_polynomials.py`.
  private static let tailCoefficients: [Double] = [
    0x1.e16b65d089d8fp-2, -0x1.fccbad6806df0p-5, -0x1.2cd54c4eb05e2p-6, 0x1.7a5ad3a8ca63cp-7,
    -0x1.36ac284728c0ep-9, 0x1.3d40ad8ff856ep-15, 0x1.213aacf8a732ep-14, -0x1.2abcc7036029ep-18,
    -0x1.547b6e1c58e7fp-19, 0x1.2c1a73ecaa069p-23, 0x1.f4f5b13842500p-24, 0x1.cb14b5c71fc2fp-31,
    -0x1.8548ced790646p-28, -0x1.5034c11dc45a9p-31, 0x1.022735c21c4e7p-32, 0x1.1f972ec8f4b03p-34,
    -0x1.2724bc375ac67p-38, -0x1.45a8c101f3b34p-38, -0x1.2aa5422ba40abp-41, 0x1.c59d25fbeaeb7p-43,
    0x1.4e81a66595abap-44, 0x1.a247ca4bc3d63p-50, -0x1.5fa50bfeaddbap-48, -0x1.58aace8c8a75ep-50,
    0x1.6b5f2d9f2de41p-54, 0x1.f62c5c5523b36p-54, 0x1.b21ae9248804bp-56,
  ]
}

internal import AdOps
internal import Registry
package import Sandbox
package import Store
internal import Tables
internal import Units

/// Platforms as a database knows them.
package enum SandboxShelf {
  /// A sandbox that has everything which the database says was made.
  package static func sandbox(
    of database: Database, faults: SandboxFaults = .none
  ) throws -> Sandbox {
    var sandbox = Sandbox(accounts: try accounts(of: database), faults: faults)
    let confirmed = RowFilter(["state": .text(PlatformObjectState.confirmed.rawValue)])
    try database.forEachRow(of: Registry.platformObjects, where: confirmed) { row in
      guard let call = PlatformCall(row), let response = call.response else { return }
      sandbox.learn(SandboxRecord(request: call.request, response: response))
    }
    return sandbox
  }

  /// The accounts of every advertiser, whose smallest budgets are known.
  private static func accounts(of database: Database) throws -> [SandboxAccount] {
    let names = try KeyLookup.referenceNames(in: database)
    return try database.rows(of: Registry.advertisers).flatMap { accounts(of: $0, names) }
  }

  /// The accounts of an advertiser.
  static func accounts(of advertiser: Row, _ names: ReferenceNames) -> [SandboxAccount] {
    guard let row = names.row(id: advertiser.number("currency_id"), in: Registry.currencies.name)
    else { return [] }
    let currency = NeutralCurrency(row)
    return Platform.allCases.map { platform in
      let account = PlatformAccount.simulated(
        platform, advertiser: advertiser.words("stream_key"), timeZone: .utc, currency: currency)
      return SandboxAccount(
        platform, account.identifier, currency: currency.code, minorDigits: currency.minorDigits,
        dollarRateMicros: currency.dollarRateMicros)
    }
  }
}

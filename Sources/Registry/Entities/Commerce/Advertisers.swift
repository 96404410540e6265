package import Tables

extension Registry {
  /// Companies that buy campaigns.
  package static let advertisers = Table(
    "advertisers", .entity, "A company that buys campaigns and pays for them in one currency.",
    columns: [
      .id(),
      .uid(),
      .streamKey(),
      .text("name", "Name of the company.", .length(1...255), input: .always),
      .reference("brand_id", to: "brands", "Brand under which it is known.", input: .always),
      .reference("market_id", to: "markets", "Country of its seat.", input: .always),
      .reference(
        "currency_id", to: "currencies", "Currency in which it is billed.", input: .create),
      .choice(
        "industry", Industry.self, "What it sells.", default: .consumerGoods, input: .always),
      .text("contact_email", "Address for questions.", .length(3...254), input: .always),
      .text(
        "agency_name", "Agency that plans for it, if any.", .length(1...255), nullable: true,
        input: .always),
      .choice(
        "status", EntityStatus.self, "Whether it is in use.", default: .active, input: .always),
    ] + Column.stamps,
    unique: [["name"], ["contact_email"]], deletable: true)
}

import Registry
import Sandbox
import Testing

/// The sandbox's own tables say nothing that the official documents do not say.
struct AgreementTests {
  /// What the tables demand beyond `required` of the documents, and who says so.
  private static let demands: [String: Set<String>] = [
    // TikTok, section 2.2: in each creative.
    "/ad/create/#creatives": ["ad_name", "ad_format"],
    // TikTok's status calls: ids and what becomes of them.
    "/campaign/status/update/": ["advertiser_id", "campaign_ids", "operation_status"],
    "/ad/status/update/": ["ad_ids"],
    // Google's own words: "For each country only dartId is required", and so on.
    "Country": ["dartId"], "Region": ["dartId"], "Metro": ["dmaId"], "PlatformType": ["id"],
    "OperatingSystem": ["dartId"],
    // "Must specify a positive value for year, month, and day"; a range has both ends.
    "DateRange": ["startDate", "endDate"], "Date": ["year", "month", "day"],
    "Dimensions": ["widthPixels", "heightPixels"], "AssetAssociation": ["asset"],
  ]

  private func compare(
    _ table: FieldTable, with fields: [String: OfficialField], _ catalogue: OfficialCatalogue,
    at path: String, _ found: inout [String]
  ) {
    for field in table.fields {
      let place = "\(path).\(field.name)"
      guard let official = fields[field.name], !official.isReadOnly else {
        found.append("\(place) is in no document")
        continue
      }
      let allowed = Self.demands[table.name] ?? []
      if field.isRequired, !official.isRequired, !allowed.contains(field.name) {
        found.append("\(place) is required by no document")
      }
      compare(field.type, with: official.type, catalogue, at: place, &found)
    }
  }

  private func compare(
    _ type: FieldType, with official: OfficialType, _ catalogue: OfficialCatalogue,
    at path: String, _ found: inout [String]
  ) {
    switch (type, official) {
    case (_, .open): break
    case (.choice(let values), .text(let known, _)):
      let strange = Set(values).subtracting(known ?? values)
      if !strange.isEmpty { found.append("\(path) takes \(strange.sorted())") }
    case (.text, .text), (.day, .text), (.instant, .text), (.boolean, .boolean),
      (.integer, .integer), (.number, .number), (.integer, .number), (.map, .object):
      break
    case (.numeral, .text): break
    case (.list(let element, _), .array(let known)):
      compare(element, with: known, catalogue, at: path + "[]", &found)
    case (.object(let table), .object(let name)):
      guard let fields = catalogue[name] else { break }
      compare(table, with: fields, catalogue, at: path, &found)
    default: found.append("\(path) is \(type), and \(official.word) in the document")
    }
  }

  @Test(arguments: Platform.allCases)
  func `every name, type and value of the tables stands in the documents`(platform: Platform) {
    guard let documents = OfficialDocuments.required() else { return }
    let catalogue = documents.catalogue(of: platform)
    var found: [String] = []
    var fields = 0
    for table in FieldTable.all(of: platform) where !table.fields.isEmpty {
      guard let official = catalogue[table.name] else {
        found.append("\(table.name) is no object of the documents")
        continue
      }
      fields += table.fields.count
      compare(table, with: official, catalogue, at: table.name, &found)
    }
    print("\(platform.rawValue): \(fields) fields at the top of its calls")
    #expect(found == [])
    #expect(fields > 80)
  }

  @Test func `the fields of Meta are those of the platform facts`() throws {
    guard let folder = OfficialDocuments.folder,
      let facts = try? FactsPage(beside: folder)
    else { return }
    #expect(facts.line(after: "**POST campaigns** (26): ") == MetaFieldText.campaigns)
    #expect(facts.line(after: "**POST adsets** (67): ") == MetaFieldText.adSets)
    #expect(facts.line(after: "**POST ads** (21): ") == MetaFieldText.ads)
    #expect(facts.line(after: "**POST adcreatives** (61): ") == MetaFieldText.creatives)
    #expect(facts.line(after: "Targeting fields (98): ") == MetaValueText.targeting)
    #expect(facts.line(after: "optimization_goal (32): ") == MetaValueText.optimizationGoals)
    #expect(facts.line(after: "call_to_action.type (101): ") == MetaValueText.buttons)
  }
}

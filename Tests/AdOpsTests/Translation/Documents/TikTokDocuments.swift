import JSON
import YAML

/// The documents of TikTok: an OpenAPI file for each automated call, a table for the manual ones.
struct TikTokDocuments {
  private(set) var catalogue = OfficialCatalogue()

  init(openAPI files: [YAMLNode], manual: JSONValue) {
    for file in files { read(file) }
    for call in manual.object?.members ?? [] where call.key.hasPrefix("/") {
      var fields: [String: OfficialField] = [:]
      for field in call.value.object?.members ?? [] where field.value.object != nil {
        fields[field.key] = OfficialField(
          Self.type(named: field.value["type"]?.string ?? "", in: call.key, field.key),
          isRequired: field.value["required"]?.bool ?? false)
      }
      catalogue[call.key] = fields
    }
    derive()
  }

  /// The calls that change something and have no document here: what their creations describe,
  /// none of it required but the ids.
  private mutating func derive() {
    let groups = ["/adgroup/", "/smart_plus/adgroup/"]
    for call in groups {
      var fields = (catalogue["\(call)create/"] ?? [:]).mapValues { OfficialField($0.type) }
      fields["advertiser_id"] = OfficialField(.text(values: nil, format: nil), isRequired: true)
      fields["adgroup_id"] = OfficialField(.text(values: nil, format: nil), isRequired: true)
      catalogue["\(call)update/"] = fields
    }
    for call in ["campaign", "adgroup", "ad"] {
      let list = call == "ad" ? "smart_plus_ad_ids" : "\(call)_ids"
      catalogue["/smart_plus/\(call)/status/update/"] = [
        "advertiser_id": OfficialField(.text(values: nil, format: nil), isRequired: true),
        list: OfficialField(.array(.text(values: nil, format: nil)), isRequired: true),
        "operation_status": OfficialField(
          .text(values: ["DELETE", "DISABLE", "ENABLE"], format: nil), isRequired: true),
      ]
    }
  }

  private mutating func read(_ file: YAMLNode) {
    for path in file.mapping?["paths"]?.mapping?.pairs ?? [] {
      let post = path.value.mapping?["post"]?.mapping
      let content = post?["requestBody"]?.mapping?["content"]?.mapping
      guard let schema = content?["application/json"]?.mapping?["schema"] else { continue }
      _ = object(schema, named: path.name)
    }
  }

  private mutating func object(_ schema: YAMLNode, named name: String) -> OfficialType {
    guard let properties = schema.mapping?["properties"]?.mapping else { return .open }
    let required = Set(
      schema.mapping?["required"]?.sequence?.compactMap { $0.scalar?.text } ?? [])
    var fields: [String: OfficialField] = [:]
    for pair in properties.pairs {
      fields[pair.name] = OfficialField(
        type(pair.value, named: "\(name)#\(pair.name)"), isRequired: required.contains(pair.name))
    }
    catalogue[name] = fields
    return .object(name)
  }

  private mutating func type(_ schema: YAMLNode, named name: String) -> OfficialType {
    let mapping = schema.mapping
    switch mapping?["type"]?.scalar?.text {
    case "string":
      let entries = mapping?["x-open-enum"]?.mapping?["enums"]?.sequence ?? []
      let valid = entries.filter { $0.mapping?["is_valid"]?.scalar?.text == "true" }
      let values = valid.compactMap { $0.mapping?["key"]?.scalar?.text }
      return .text(
        values: values.isEmpty ? nil : values, format: mapping?["format"]?.scalar?.text)
    case "integer": return .integer
    case "number": return .number
    case "boolean": return .boolean
    case "array":
      guard let items = mapping?["items"] else { return .open }
      return .array(type(items, named: name))
    case "object": return object(schema, named: name)
    default: return .open
    }
  }

  private static func type(named word: String, in call: String, _ key: String) -> OfficialType {
    if word.hasPrefix("list[") {
      return .array(type(named: String(word.dropFirst(5).dropLast()), in: call, key))
    }
    switch word {
    case "str":
      return .text(
        values: ManualValues.all[key], format: key.hasSuffix("_time") ? "datetime" : nil)
    case "float": return .number
    case "int": return .integer
    case "bool": return .boolean
    case "AdcreateCreatives": return .object("/ad/create/#creatives")
    default: return .open
    }
  }
}

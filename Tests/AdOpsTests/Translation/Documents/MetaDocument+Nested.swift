extension MetaDocument {
  private static let text = OfficialField(.text(values: nil, format: nil))
  private static let needed = OfficialField(.text(values: nil, format: nil), isRequired: true)
  private static let number = OfficialField(.integer)

  /// The objects within objects of which section 2.1 tells.
  static let nested: [String: [String: OfficialField]] = [
    "creative": ["creative_id": needed],
    "object_story_spec": [
      "page_id": needed, "instagram_user_id": text,
      "link_data": OfficialField(.object("link_data")),
      "video_data": OfficialField(.object("video_data")),
    ],
    "link_data": [
      "link": needed, "message": text, "name": text, "description": text, "image_hash": text,
      "call_to_action": OfficialField(.object("call_to_action")),
    ],
    "video_data": [
      "video_id": needed, "image_url": text, "image_hash": text, "title": text, "message": text,
      "link_description": text, "call_to_action": OfficialField(.object("call_to_action")),
    ],
    "call_to_action": [
      "type": OfficialField(
        .text(values: words(MetaValueText.buttons), format: nil), isRequired: true),
      "value": OfficialField(.open),
    ],
    "promoted_object": ["pixel_id": text, "custom_event_type": text],
    "frequency_control_specs": [
      "event": needed, "interval_days": OfficialField(.integer, isRequired: true),
      "max_frequency": OfficialField(.integer, isRequired: true),
    ],
    "adset_schedule": [
      "start_minute": OfficialField(.integer, isRequired: true),
      "end_minute": OfficialField(.integer, isRequired: true),
      "days": OfficialField(.array(.integer), isRequired: true), "timezone_type": text,
    ],
    "geo_locations": [
      "countries": OfficialField(.array(.text(values: nil, format: nil))),
      "regions": OfficialField(.array(.object("place"))),
      "cities": OfficialField(.array(.object("place"))),
      "geo_markets": OfficialField(.array(.object("place"))),
      "zips": OfficialField(.array(.object("place"))),
      "country_groups": OfficialField(.array(.text(values: nil, format: nil))),
      "location_types": OfficialField(.array(.text(values: nil, format: nil))),
    ],
    "place": [
      "key": needed, "name": text, "country": text, "radius": number, "distance_unit": text,
    ],
    "targeting_automation": ["advantage_audience": OfficialField(.integer, isRequired: true)],
    "flexible_spec": [
      "interests": OfficialField(.array(.object("entry"))),
      "behaviors": OfficialField(.array(.object("entry"))),
      "life_events": OfficialField(.array(.object("entry"))),
      "family_statuses": OfficialField(.array(.object("entry"))),
    ],
    "entry": ["id": needed, "name": text],
  ]

  /// The 98 names of targeting, with a type where section 2.1 tells one.
  static let targeting: [String: OfficialField] = {
    var fields: [String: OfficialField] = [:]
    for name in words(MetaValueText.targeting) { fields[name] = OfficialField(.open) }
    let texts = OfficialType.array(.text(values: nil, format: nil))
    fields["geo_locations"] = OfficialField(.object("geo_locations"), isRequired: true)
    fields["excluded_geo_locations"] = OfficialField(.object("geo_locations"))
    fields["targeting_automation"] = OfficialField(.object("targeting_automation"))
    fields["age_min"] = number
    fields["age_max"] = number
    fields["genders"] = OfficialField(.array(.integer))
    fields["user_os"] = OfficialField(texts)
    fields["flexible_spec"] = OfficialField(.array(.object("flexible_spec")))
    fields["publisher_platforms"] = OfficialField(
      .array(
        .text(
          values: ["facebook", "instagram", "audience_network", "messenger", "threads"],
          format: nil)))
    fields["device_platforms"] = OfficialField(
      .array(.text(values: ["mobile", "desktop"], format: nil)))
    return fields
  }()
}

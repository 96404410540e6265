import Registry
import Tables
import Testing

/// Table and column names are an interface: what stands here is what users query.
@Suite struct InterfaceTests {
  /// The columns of each table in order; a question mark follows those that may be empty.
  private static let columns: KeyValuePairs<String, String> = [
    "currencies": "id code minor_digits usd_rate_micros",
    "markets": "id uid code country language region cluster currency_id time_zone",
    "brands": "id uid name internal_code segment family_friendly",
    "channels": "id uid platform_name api_identifier platform_code channel_group delivered_by",
    "mapping_aliases": "id kind alias target_id",
    "audiences": "id tactic strategy detailed source",
    "users": "id uid name email role pod",
    "ticket_types": """
    id name request_type routed_to_role sla_hours lead_time_hours eve_eligible route
    """,
    "titles": """
    id uid code name brand_id segment product content_type genre maturity_rating release_date
    """,
    "advertisers": """
    id uid stream_key name brand_id market_id currency_id industry contact_email agency_name? status
    """,
    "campaigns": """
    id uid stream_key run_id code name advertiser_id brand_id market_id title_id? objective status \
    target_cpm_micros dsp_partner programmatic_buy_type programmatic_partner? \
    content_adjacency_tier special_category competitive_label? brand_lift_enabled \
    attention_metrics_enabled clean_room_provider? measurement_partner? external_ref? start_date \
    end_date origin
    """,
    "line_items": """
    id uid stream_key campaign_id channel_id audience_id? name ad_format priority bid_cpm_micros \
    budget_micros impression_goal? pacing pacing_pct targeting_json device_targets_json \
    duration_seconds ad_server_type pixel_vendor geo_tier status
    """,
    "flights": "id line_item_id start_date end_date",
    "budgets": "id campaign_id amount_micros type",
    "budget_changes": "id campaign_id effective_at amount_micros source changed_by",
    "status_changes": "id entity entity_id effective_at from_status to_status changed_by",
    "frequency_caps": "id line_item_id max_impressions unit scope",
    "creatives": """
    id uid stream_key line_item_id name language asset_url checksum mime_type duration_seconds \
    qa_status placement file_format width height frame_rate frame_rate_mode aspect_ratio scan_type \
    video_codec_h264_profile? video_codec_prores_profile? chroma_subsampling color_primaries \
    transfer_function bitrate_kbps file_size_bytes audio_codec audio_channels audio_sample_rate_hz \
    audio_bit_depth loudness_lkfs safe_zone_ok is_interactive interactive_meta_json? is_pause_ad \
    qr_code_url? overlay_cta_text? ad_id landing_page_url click_tracker_url? \
    impression_tracker_url? rotation_weight
    """,
    "taxonomy_names": "id campaign_id channel_id year name given_at ticket_id",
    "planned_changes": "id campaign_id table_name row_id effective_at row_json",
  ]

  /// The tables that tell instants of their own and carry no stamps.
  private static let logs: Set<String> = [
    "budget_changes", "status_changes", "taxonomy_names", "planned_changes",
  ]

  @Test func `tables have the columns of the data model, in its order`() throws {
    for (name, columns) in Self.columns {
      let table = try #require(Registry.table(named: name))
      let stamps = Self.logs.contains(name) ? "" : " created_at updated_at"
      let found = table.columns.map { $0.isNullable ? "\($0.name)?" : $0.name }
      #expect(found.joined(separator: " ") == columns + stamps, "\(name)")
    }
  }

  @Test func `rows are told apart as the data model says`() {
    let keys = Dictionary(
      uniqueKeysWithValues: Self.columns.map { name, _ in
        (name, Registry.table(named: name)?.uniqueKeys ?? [])
      })
    #expect(
      keys == [
        "currencies": [["code"]], "markets": [["code"]], "brands": [["internal_code"]],
        "channels": [["api_identifier"], ["platform_code"]],
        "mapping_aliases": [["kind", "alias"]],
        "audiences": [["tactic", "strategy", "detailed"]], "users": [["email"]],
        "ticket_types": [["name"]], "titles": [["code"]],
        "advertisers": [["name"], ["contact_email"]],
        "campaigns": [["stream_key"], ["code"], ["advertiser_id", "name"]],
        "line_items": [["campaign_id", "name"], ["campaign_id", "id"]],
        "flights": [["line_item_id", "id"]], "budgets": [["campaign_id"]], "budget_changes": [],
        "status_changes": [], "frequency_caps": [], "creatives": [],
        "taxonomy_names": [["campaign_id", "channel_id"], ["name"]],
        "planned_changes": [["table_name", "row_id"]],
      ])
  }
}

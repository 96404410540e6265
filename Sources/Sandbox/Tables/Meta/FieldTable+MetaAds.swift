extension FieldTable {
  /// What an ad of Meta may and must say.
  static let metaAd = FieldTable(
    "POST ads",
    .required("name", .text(400)),
    .required("adset_id", .integer(1...Int64.max)),
    .required("creative", .object(metaCreativeReference)),
    .required("status", metaStatus),
    .optional("ad_schedule_end_time ad_schedule_start_time", .instant(.offset)),
    .optional("adlabels", .list(.map)),
    .optional("audience_id date_format draft_adgroup_id source_ad_id", .text(64)),
    .optional("conversion_domain", .text(253)),
    .optional("bid_amount display_sequence priority", .count),
    .optional("engagement_audience include_demolink_hashes", .boolean),
    .optional("execution_options", .list(metaExecution)),
    .optional("creative_asset_groups_spec adset_spec tracking_specs", .map))

  static let metaCreativeReference = FieldTable(
    "creative", .required("creative_id", .identifier))

  /// What a creative of Meta may say.
  static let metaCreative = FieldTable(
    "POST adcreatives",
    .optional("name", .text(400)),
    .optional("object_story_spec", .object(metaStory)),
    .optional("object_story_id", .text(64)),
    .optional("actor_id object_id", .count),
    .optional(
      "body title url_tags link_url image_url image_hash image_file thumbnail_url template_url "
        + "template_url_spec object_url object_type link_og_id existing_post_title",
      .anyText),
    .optional(
      "branded_content_sponsor_page_id bundle_folder_id destination_set_id instagram_permalink_url "
        + "instagram_user_id page_welcome_message place_page_set_id playable_asset_id "
        + "product_set_id source_facebook_post_id source_instagram_media_id", .text(255)),
    .optional(
      "applink_treatment authorization_category categorization_criteria category_media_source "
        + "dynamic_ad_voice", .text(64)),
    .optional("enable_launch_instant_app is_dco_internal use_page_actor_override", .boolean),
    .optional("adlabels format_transformation_spec", .list(.map)),
    .optional("execution_options", .list(metaExecution)),
    .optional(
      "asset_feed_spec branded_content contextual_multi_ads creative_sourcing_spec "
        + "degrees_of_freedom_spec destination_spec facebook_branded_content image_crops "
        + "instagram_branded_content interactive_components_spec media_sourcing_spec "
        + "omnichannel_link_spec platform_customizations portrait_customizations "
        + "product_suggestion_settings recommender_settings ad_disclaimer_spec", .map))

  static let metaStory = FieldTable(
    "object_story_spec",
    .required("page_id", .identifier),
    .optional("instagram_user_id", .identifier),
    .optional("link_data", .object(metaLink)),
    .optional("video_data", .object(metaVideo)))

  static let metaLink = FieldTable(
    "link_data",
    .required("link", .text(2_048)),
    .optional("message name description image_hash", .anyText),
    .optional("call_to_action", .object(metaButton)))

  static let metaVideo = FieldTable(
    "video_data",
    .required("video_id", .identifier),
    .optional("image_url image_hash title message link_description", .anyText),
    .optional("call_to_action", .object(metaButton)))

  static let metaButton = FieldTable(
    "call_to_action",
    .required("type", metaButtonType),
    .optional("value", .object(metaButtonValue)))

  static let metaButtonValue = FieldTable(
    "value", .optional("link link_caption app_link page lead_gen_form_id", .anyText))
}

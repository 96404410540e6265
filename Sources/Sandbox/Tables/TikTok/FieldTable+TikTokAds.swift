extension FieldTable {
  /// What an automated ad of TikTok may and must say.
  static let tikTokSmartAd = FieldTable(
    "/smart_plus/ad/create/",
    .required("advertiser_id adgroup_id", .identifier),
    .required("ad_name", .text(0...512, .wide)),
    .optional("operation_status", .words("DISABLE ENABLE")),
    .optional("creative_list", .list(.object(tikTokSmartCreative), 1...31)),
    .optional("ad_text_list", .list(.object(tikTokText), 0...5)),
    .optional("call_to_action_list", .list(.object(tikTokButton), 0...3)),
    .optional("landing_page_url_list", .list(.object(tikTokPage), 0...1)),
    .optional("ad_configuration", .object(tikTokConfiguration)),
    .optional(
      "auto_message_list interactive_add_on_list deeplink_list page_list", .list(.map, 0...3)))

  static let tikTokText = FieldTable("ad_text_list", .required("ad_text", .text(1...100, .wide)))

  static let tikTokButton = FieldTable(
    "call_to_action_list", .required("call_to_action", tikTokButtonType))

  static let tikTokButtonType = FieldType.words(
    "APPLY_NOW BOOK_NOW CALL_NOW CHECK_AVAILABILITY CONTACT_US DOWNLOAD_NOW EXPERIENCE_NOW "
      + "GET_QUOTE GET_SHOWTIMES GET_TICKETS_NOW INSTALL_NOW INTERESTED JOIN_THIS_HASHTAG "
      + "LEARN_MORE LISTEN_NOW ORDER_NOW PLAY_GAME PREORDER_NOW READ_MORE SEND_MESSAGE "
      + "SHOOT_WITH_THIS_EFFECT SHOP_NOW SIGN_UP SUBSCRIBE VIEW_NOW VIEW_PROFILE "
      + "VIEW_VIDEO_WITH_THIS_EFFECT VISIT_STORE WATCH_LIVE WATCH_NOW")

  static let tikTokPage = FieldTable(
    "landing_page_url_list", .optional("landing_page_url", .text(2_048)))

  static let tikTokSmartCreative = FieldTable(
    "creative_list", .required("creative_info", .object(tikTokCreativeInfo)))

  static let tikTokCreativeInfo = FieldTable(
    "creative_info",
    .required("ad_format", .words("CAROUSEL_ADS CATALOG_CAROUSEL SINGLE_VIDEO")),
    .optional("aigc_disclosure_type", .words("NOT_DECLARED SELF_DISCLOSURE UNSET")),
    .optional("identity_authorized_bc_id tiktok_item_id", .identifier),
    .optional("identity_id", .text(64)),
    .optional("identity_type", .words("AUTH_CODE BC_AUTH_TT CUSTOMIZED_USER TT_USER")),
    .optional("image_info", .list(.map, 0...35)),
    .optional("music_info", .map),
    .optional("video_info", .object(tikTokVideoInfo)))

  static let tikTokVideoInfo = FieldTable(
    "video_info", .required("video_id", .text(64)), .optional("file_name", .text(255)))

  static let tikTokConfiguration = FieldTable(
    "ad_configuration",
    .optional("call_to_action_id product_set_id", .identifier),
    .optional("catalog_creative_toggle", .boolean),
    .optional("dark_post_status", .words("OFF ON")),
    .optional("fallback_type", .words("APP_INSTALL UNSET WEBSITE")),
    .optional("identity_id", .text(64)),
    .optional("identity_type", .words("CUSTOMIZED_USER")),
    .optional("phone_info", .map),
    .optional("product_ids", .list(.identifier)),
    .optional("tracking_info", .object(tikTokTracking)),
    .optional("utm_params", .list(.object(tikTokParameter), 0...14)))

  static let tikTokTracking = FieldTable(
    "tracking_info",
    .optional("click_tracking_url impression_tracking_url", .text(2_048)),
    .optional("tracking_app_id tracking_message_event_set_id", .identifier))

  static let tikTokParameter = FieldTable("utm_params", .optional("key value", .text(1_000)))

  /// What ads of TikTok that are set up field by field may and must say.
  static let tikTokAd = FieldTable(
    "/ad/create/",
    .required("advertiser_id adgroup_id", .identifier),
    .required("creatives", .list(.object(tikTokCreative), 1...20)))

  static let tikTokCreative = FieldTable(
    "/ad/create/#creatives",
    .required("ad_name", .text(0...512, .wide)),
    .required("ad_format", .words("SINGLE_IMAGE SINGLE_VIDEO LIVE_CONTENT")),
    .optional("ad_text", .text(1...100, .wide)),
    .optional("ad_texts", .list(.text(1...100, .wide), 0...5)),
    .optional("call_to_action", tikTokButtonType),
    .optional("landing_page_url", .text(2_048)),
    .optional("display_name", .text(1...40, .wide)),
    .optional("identity_id", .text(64)),
    .optional("identity_type", .words("CUSTOMIZED_USER AUTH_CODE TT_USER BC_AUTH_TT")),
    .optional("image_ids sku_ids item_group_ids vehicle_ids", .list(.text(64))),
    .optional(
      "video_id tiktok_item_id music_id card_id call_to_action_id catalog_id product_set_id",
      .text(64)),
    .optional("operation_status", .words("DISABLE ENABLE")),
    .optional("dark_post_status", .words("OFF ON")),
    .optional(
      "click_tracking_url impression_tracking_url video_view_tracking_url deeplink playable_url "
        + "viewability_vast_url brand_safety_vast_url", .text(2_048)),
    .optional("viewability_postbid_partner brand_safety_postbid_partner", .text(64)),
    .optional("creative_authorized instant_product_page_used promotional_music_disabled", .boolean),
    .optional("page_id tracking_pixel_id carousel_image_index page_image_index", .count),
    .optional("utm_params", .list(.object(tikTokParameter), 0...14)))
}

/// The lists of Meta's values, as Appendix A of the platform facts has them.
enum MetaValueText {
  static let targeting = """
    adgroup_id, age_max, age_min, age_range, alternate_auto_targeting_option, \
    app_install_state, audience_network_positions, behaviors, \
    brand_safety_content_filter_levels, catalog_based_targeting, cities, college_years, \
    connections, contextual_targeting_categories, countries, country, country_groups, \
    custom_audiences, device_platforms, direct_install_devices, dynamic_audience_ids, \
    education_majors, education_schools, education_statuses, engagement_specs, \
    ethnic_affinity, exclude_reached_since, excluded_brand_safety_content_types, \
    excluded_connections, excluded_custom_audiences, excluded_dynamic_audience_ids, \
    excluded_engagement_specs, excluded_geo_locations, excluded_mobile_device_model, \
    excluded_product_audience_specs, excluded_publisher_categories, \
    excluded_publisher_list_ids, excluded_user_device, exclusions, facebook_positions, \
    family_statuses, fb_deal_id, flexible_spec, friends_of_connections, genders, generation, \
    geo_locations, home_ownership, home_type, home_value, household_composition, income, \
    industries, instagram_positions, install_state_application, \
    instream_video_skippable_excluded, interested_in, interests, is_whatsapp_destination_ad, \
    keywords, life_events, locales, messenger_positions, moms, net_worth, office_type, \
    place_page_set_ids, political_views, politics, product_audience_specs, \
    prospecting_audience, publisher_platforms, radius, regions, relationship_statuses, \
    site_category, targeting_automation, targeting_optimization, targeting_relaxation_types, \
    threads_positions, user_adclusters, user_age_unknown, user_device, user_event, user_os, \
    whatsapp_positions, wireless_carrier, work_employers, work_positions, zips
    """

  static let optimizationGoals = """
    ADVERTISER_SILOED_VALUE, AD_RECALL_LIFT, APP_INSTALLS, \
    APP_INSTALLS_AND_OFFSITE_CONVERSIONS, AUTOMATIC_OBJECTIVE, CONVERSATIONS, \
    DERIVED_EVENTS, ENGAGED_PAGE_VIEWS, ENGAGED_USERS, EVENT_RESPONSES, IMPRESSIONS, \
    IN_APP_VALUE, LANDING_PAGE_VIEWS, LEAD_GENERATION, LINK_CLICKS, MEANINGFUL_CALL_ATTEMPT, \
    MESSAGING_APPOINTMENT_CONVERSION, MESSAGING_PURCHASE_CONVERSION, NONE, \
    OFFSITE_CONVERSIONS, PAGE_LIKES, POST_ENGAGEMENT, PROFILE_AND_PAGE_ENGAGEMENT, \
    PROFILE_VISIT, QUALITY_CALL, QUALITY_LEAD, REACH, REMINDERS_SET, SUBSCRIBERS, THRUPLAY, \
    VALUE, VISIT_INSTAGRAM_PROFILE
    """

  static let destinations = """
    APP, APPLINKS_AUTOMATIC, FACEBOOK, FACEBOOK_LIVE, FACEBOOK_PAGE, IMAGINE, \
    INSTAGRAM_DIRECT, INSTAGRAM_LIVE, INSTAGRAM_PROFILE, \
    INSTAGRAM_PROFILE_AND_FACEBOOK_PAGE, MESSAGING_INSTAGRAM_DIRECT_MESSENGER, \
    MESSAGING_INSTAGRAM_DIRECT_MESSENGER_WHATSAPP, MESSAGING_INSTAGRAM_DIRECT_WHATSAPP, \
    MESSAGING_MESSENGER_WHATSAPP, MESSENGER, ON_AD, ON_EVENT, ON_PAGE, ON_POST, ON_VIDEO, \
    SHOP_AUTOMATIC, WEBSITE, WHATSAPP
    """

  static let buttons = """
    ADD_TO_CART, APPLY_NOW, ASK_ABOUT_SERVICES, ASK_A_QUESTION, ASK_FOR_MORE_INFO, ASK_US, \
    AUDIO_CALL, BOOK_A_CONSULTATION, BOOK_NOW, BOOK_TRAVEL, BROWSE_SHOP, BUY, BUY_NOW, \
    BUY_TICKETS, BUY_VIA_MESSAGE, CALL, CALL_ME, CALL_NOW, CHAT_NOW, CHAT_WITH_US, CONFIRM, \
    CONTACT, CONTACT_US, DONATE, DONATE_NOW, DOWNLOAD, EVENT_RSVP, FIND_A_GROUP, \
    FIND_OUT_MORE, FIND_YOUR_GROUPS, FOLLOW_NEWS_STORYLINE, FOLLOW_PAGE, FOLLOW_USER, \
    GET_A_QUOTE, GET_DETAILS, GET_DIRECTIONS, GET_IN_TOUCH, GET_OFFER, GET_OFFER_VIEW, \
    GET_PROMOTIONS, GET_QUOTE, GET_SHOWTIMES, GET_STARTED, INQUIRE_NOW, INSTALL_APP, \
    INSTALL_MOBILE_APP, JOIN_CHANNEL, LEARN_MORE, LIKE_PAGE, LISTEN_MUSIC, LISTEN_NOW, \
    MAKE_AN_APPOINTMENT, MESSAGE_PAGE, MOBILE_DOWNLOAD, NO_BUTTON, OPEN_INSTANT_APP, \
    OPEN_LINK, ORDER_NOW, PAY_TO_ACCESS, PLAY_GAME, PLAY_GAME_ON_FACEBOOK, \
    PURCHASE_GIFT_CARDS, RAISE_MONEY, RECORD_NOW, REFER_FRIENDS, REQUEST_TIME, SAY_THANKS, \
    SEE_MORE, SEE_SHOP, SELL_NOW, SEND_A_GIFT, SEND_GIFT_MONEY, SEND_UPDATES, SHARE, \
    SHOP_NOW, SHOP_WITH_AI, SIGN_UP, SOTTO_SUBSCRIBE, START_A_CHAT, START_ORDER, SUBSCRIBE, \
    SWIPE_UP_PRODUCT, SWIPE_UP_SHOP, TRY_DEMO, TRY_ON_WITH_AI, UPDATE_APP, USE_APP, \
    USE_MOBILE_APP, VIDEO_ANNOTATION, VIDEO_CALL, VIEW_CART, VIEW_CHANNEL, VIEW_IN_CART, \
    VIEW_PRODUCT, VISIT_PAGES_FEED, VISIT_WEBSITE, WATCH_LIVE_VIDEO, WATCH_MORE, \
    WATCH_VIDEO, WHATSAPP_MESSAGE, WOODHENGE_SUPPORT
    """
}

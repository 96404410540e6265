/// The fields of Meta's calls by name and type, as Appendix A of the platform facts lists them.
///
/// `*` marks what the specification itself requires. The document they come from may not be stored.
enum MetaFieldText {
  static let campaigns = """
    adlabels:list<Object>, bid_strategy:enum, budget_schedule_specs:list<Object>, \
    buying_type:string, daily_budget:unsigned int, \
    execution_options:list<execution_options>, is_adset_budget_sharing_enabled:bool, \
    is_budget_schedule_enabled:bool, is_direct_send_campaign:bool, is_message_campaign:bool, \
    is_skadnetwork_attribution:bool, iterative_split_test_configs:list<Object>, \
    lifetime_budget:unsigned int, name:string, objective:enum, pacing_type:list<string>, \
    promoted_object:Object, smart_promotion_type:enum, source_campaign_id:string, \
    special_ad_categories*:list<special_ad_categories>, \
    special_ad_category_country:list<special_ad_category_country>, spend_cap:unsigned int, \
    start_time:datetime, status:enum, stop_time:datetime, topline_id:string
    """

  static let adSets = """
    adlabels:list<Object>, adset_schedule:list<Object>, attribution_spec:list<map>, \
    automatic_manual_state:enum, bid_adjustments:Object, bid_amount:int, \
    bid_constraints:map<string, Object>, bid_strategy:enum, billing_event:enum, \
    budget_schedule_specs:list<Object>, budget_source:enum, budget_split_set_id:string, \
    campaign_attribution:Object, campaign_id:string, campaign_spec:Object, \
    creative_sequence:list<string>, creative_sequence_repetition_pattern:enum, \
    daily_budget:unsigned int, daily_imps:unsigned int, daily_min_spend_target:unsigned int, \
    daily_spend_cap:unsigned int, date_format:string, destination_type:enum, \
    dsa_beneficiary:string, dsa_payor:string, end_time:datetime, \
    execution_options:list<execution_options>, existing_customer_budget_percentage:unsigned \
    int, frequency_control_specs:list<Object>, full_funnel_exploration_mode:enum, \
    is_ba_skip_delayed_eligible:bool, is_budget_schedule_enabled:bool, \
    is_dynamic_creative:bool, is_incremental_attribution_enabled:bool, \
    is_sac_cfca_terms_certified:bool, lifetime_budget:unsigned int, lifetime_imps:unsigned \
    int, lifetime_min_spend_target:unsigned int, lifetime_spend_cap:unsigned int, \
    line_number:unsigned int, max_budget_spend_percentage:unsigned int, \
    min_budget_spend_percentage:unsigned int, \
    multi_event_conversion_attribution_window_seconds:unsigned int, \
    multi_optimization_goal_weight:enum, name*:string, optimization_goal:enum, \
    optimization_sub_event:enum, pacing_type:list<string>, placement_soft_opt_out:Object, \
    promoted_object:Object, rb_prediction_id:string, \
    regional_regulated_categories:list<regional_regulated_categories>, \
    regional_regulation_identities:map, rf_prediction_id:string, source_adset_id:string, \
    start_time:datetime, status:enum, targeting:Targeting, \
    time_based_ad_rotation_id_blocks:list<list<unsigned int>>, \
    time_based_ad_rotation_intervals:list<unsigned int>, time_start:datetime, \
    time_stop:datetime, topline_id:string, trending_topics_spec:map, tune_for_category:enum, \
    value_rule_set_id:string, value_rules_applied:bool
    """

  static let ads = """
    ad_schedule_end_time:datetime, ad_schedule_start_time:datetime, adlabels:list<Object>, \
    adset_id:unsigned int, adset_spec:AdSet, audience_id:string, bid_amount:int, \
    conversion_domain:string, creative*:AdCreative, creative_asset_groups_spec:Object, \
    date_format:string, display_sequence:unsigned int, draft_adgroup_id:string, \
    engagement_audience:bool, execution_options:list<execution_options>, \
    include_demolink_hashes:bool, name*:string, priority:unsigned int, source_ad_id:string, \
    status:enum, tracking_specs:Object
    """

  static let creatives = """
    actor_id:unsigned int, ad_disclaimer_spec:map, adlabels:list<Object>, \
    applink_treatment:enum, asset_feed_spec:Object, authorization_category:enum, \
    body:string, branded_content:map, branded_content_sponsor_page_id:string, \
    bundle_folder_id:string, call_to_action:Object, categorization_criteria:enum, \
    category_media_source:enum, contextual_multi_ads:map, creative_sourcing_spec:map, \
    degrees_of_freedom_spec:map, destination_set_id:string, destination_spec:map, \
    dynamic_ad_voice:enum, enable_launch_instant_app:bool, \
    execution_options:list<execution_options>, existing_post_title:string, \
    facebook_branded_content:map, format_transformation_spec:list<map>, image_crops:map, \
    image_file:string, image_hash:string, image_url:string, instagram_branded_content:map, \
    instagram_permalink_url:string, instagram_user_id:string, \
    interactive_components_spec:map, is_dco_internal:bool, link_og_id:string, \
    link_url:string, marketing_message_structured_spec:map, media_sourcing_spec:map, \
    name:string, object_id:unsigned int, object_story_id:string, \
    object_story_spec:AdCreativeObjectStorySpec, object_type:string, object_url:string, \
    omnichannel_link_spec:map, page_welcome_message:string, place_page_set_id:string, \
    platform_customizations:Object, playable_asset_id:string, portrait_customizations:map, \
    product_set_id:string, product_suggestion_settings:map, recommender_settings:map, \
    regional_regulation_disclaimer_spec:map, source_facebook_post_id:string, \
    source_instagram_media_id:string, template_url:string, template_url_spec:string, \
    thumbnail_url:string, title:string, url_tags:string, use_page_actor_override:bool
    """
}

import type { Vocabulary } from './vocabulary.ts';

/** Words for how long and at what price, for acts with the work, and for duties. */
export const DUTY_WORDS: Vocabulary[] = [
  {
    kind: 'time-limited',
    need: 'none',
    plain: true,
    strong:
      'after_a_period after_that_date after_that_day after_this_date after_which_date anniversary ' +
      'be_deleted be_removed birthday ceases_on change_date converts counted_from days_after days_from ' +
      'deadline during_the_term end_date end_of_life end_of_the_term end_of_the_year ends_automatically ' +
      'ends_on ends_then ends_with expiration expire* expiry falls_away first_use fixed_term for_30_days ' +
      'for_60_days for_90_days for_a_period for_a_term for_one_year for_six for_sixty for_the_first ' +
      'for_the_term for_thirty for_twelve for_twenty_four from_first in_force_for is_gone is_superseded ' +
      'lapse* life_of_the limited_in_time limited_period midnight months_after months_from must_delete ' +
      'newer_version* next_release next_stable no_further_use no_longer_than one_year_from only_until ' +
      'perpetual prior_to_it renew* stop_being stops_being sunset temporarily temporary terminate_after ' +
      'terminates_after terminates_on thirty_six_months time_limited twelve_months_and until_date ' +
      'until_then up_to_and valid_for valid_through valid_to valid_until waiting_period within_one_year ' +
      'years_after years_from',
    weak:
      'after annual automatically ceases date day days ends first further may month months period stop ' +
      'terminate* then until valid weeks year years',
  },
  {
    kind: 'registration-key',
    need: 'none',
    strong:
      'a_key a_licence_file a_license_file access_key* activate* activation active_*_account an_account ' +
      'api_key* authenticat* billing bypass* checks_for_a circumvent* copy_protect* crack* credential* ' +
      'data_collection dongle* drm enterprise_features feature_gate* hardware_lock* key_from key_is ' +
      'keygen* licence_check* licence_code* licence_key* licence_server license_check* license_code* ' +
      'license_key* license_server license_verification licensing_mechanism metering paired paywall ' +
      'phone_* phones_home premium_function* pro_module* product_key* protection_mechanism* register ' +
      'registered registration security_mechanism* serial sign_up signed_up signing_up tamper* ' +
      'technical_protection technological_measure* telemetry unlock* unregistered usage_limit* ' +
      'usage_reporting user_account valid_key verifies authorization_code getting_round get_round ' +
      'getting_around get_around certificate',
    weak:
      'check checks code defeat disabl* functionality hack install* key keys mechanism protected remove ' +
      'removing server token valid verif* work_around',
  },
  {
    kind: 'no-redistribution',
    need: 'limit',
    plain: true,
    strong:
      'another_person any_other_person assign assigned available_to bundle circulat* confidential* ' +
      'convey conveyed conveying copied copy copying disclos* disseminat* distribut* divulg* eyes_only ' +
      'for_your_eyes forward* give_away give_copies give_it give_the_program give_to given_to giving_on ' +
      'hand_it hand_over hand_the hand_your handed internal_use_only keep_it_to kept_within leak* ' +
      'leave_our leave_the leave_your leaves_your lend loan made_available made_public make_available ' +
      'make_public mirror* onward open_source_it other_persons outside_the_organi* outside_your ' +
      'pass_along pass_it pass_on pass_them passed_on passing_along passing_on post_the posted ' +
      'provide_copies provide_the public_availab* public_place public_registr* public_repositor* ' +
      'public_server publication publicly_available publish* put_it_on put_on put_the_source put_up ' +
      'redistribut* rehost* release_the relicens* remain_within repackag* repost* reproduce* ' +
      'reproduction republish* reveal* secret share shared sharing spread stays_inside stays_within ' +
      'sub_license sublicens* supply syndicat* third_part* to_any_third to_anybody to_others torrent ' +
      'transfer* upload* within_the_organi* within_your_company within_your_organi* third_persons ' +
      'send_it',
    weak: 'anybody anyone copies others public source',
  },
  {
    kind: 'no-derivatives',
    need: 'limit',
    plain: true,
    strong:
      'adapt* alter alteration* altered altering amend* arrang* as_it_is as_published as_shipped ' +
      'as_signed as_they_are as_we_released bit_for_bit byte_for_byte change changed changes changing ' +
      'customi* decompil* decompos* deobfuscat* deriv* disassembl* dissect* edit edited editing ' +
      'enhance* every_byte exactly_as extend_the extending extracts fork forking forks improve* ' +
      'inner_workings intact look_inside merge merging modding modernis* modif* new_works original_form ' +
      'own_version patch patched port ported porting recast recompil* reconstruct* refactor* remix* ' +
      'reverse_engineer* rework* rewrit* subsetting take_apart tinker* touch_it touch_the transform* ' +
      'translat* tweak* unaltered unchanged unmodified variants variation* verbatim works_based ' +
      'your_version',
    weak: 'create files prepare version*',
  },
  {
    kind: 'paid',
    need: 'none',
    plain: true,
    strong:
      'billing bought business_licen* buy buying buys charge_of commercial_agreement compensation cost ' +
      'costs credit_card donat* dues enterprise_agreement enterprise_license fee fees invoice* levy ' +
      'money_to net_proceeds order_must order_placed our_shop paid pay payment* pays per_cpu ' +
      'per_developer_and per_month per_seat per_server per_user per_year percent_of prepaid price priced ' +
      'pricing purchas* quote reimburs* remunerat* royalt* separate_agreement separate_license sponsor* ' +
      'subscrib* subscription* tariff upfront commercial_licen* own_licen*',
    weak:
      'acquire* acquisition commercial dollars due eur euros fee_based licence money obtain ' +
      'per_developer remitted sales seat seats usd vendor',
  },
  {
    kind: 'ai',
    need: 'none',
    strong:
      'a_model ai algorithmic_training any_model artificial_intelligen* automated_decision* ' +
      'automated_learning bots chatbot* chatgpt classifier* code_assistant* code_generat* ' +
      'coding_assistant* computer_vision copilot corpora corpus crawl* data_mining deep_learning distil ' +
      'distill* embeddings fine_tun* finetun* foundation_model* fully_automated generative gpt* ingest* ' +
      'intelligent_agent* language_model* learning_algorithm* learning_system* llm llms ' +
      'machine_intelligence machine_learned machine_learning ml model_to model_training neural ' +
      'other_model prompt prompts reinforcement_learning robots scraper* self_learning ' +
      'speech_recognition statistical_model* synthetic_data text_and_data text_mining the_model train_a ' +
      'train_any train_model* train_or trained_on training_corp* training_data training_input ' +
      'training_material* training_of training_purposes training_set* transformer_model* ' +
      'vector_database* weights',
    weak: 'dataset* model models scrap* train trained training',
  },
  {
    kind: 'attribution',
    need: 'demand',
    plain: true,
    strong:
      'about_box about_page acknowledg* attribut* backlink* badge badges banner based_on_notice ' +
      'be_able_to_see branding built_with carries_the carry_the citation* cite cited cites citing ' +
      'conspicuous* created_by credit credited credits display* emblem footer good_place hyperlink* ' +
      'legible link_back logo logos logotype made_with mention mentioned mentions name_of_the ' +
      'name_the_author on_the_box out_loud powered_by prominent* refer_to_the reference_to_the ' +
      'say_that_you say_who says_who shown source_link splash state_that_it the_name_of title_screen ' +
      'visible visibly watermark* who_wrote words written_by',
    weak: 'author exhibit link name notice page* paper phrase remain* retain show* text',
  },
  {
    kind: 'notification',
    need: 'demand',
    plain: true,
    strong:
      'advise_me advise_the advise_us announce* call_the contact_the contact_us contribute_back ' +
      'disclose_use disclosed_to_us drop_a drop_me drop_us email emailed fill_in fill_out furnish* ' +
      'get_in_touch github_star give_notice give_us_notice give_word inform informed informing keep_us ' +
      'know_about know_by know_that_you know_who let_licensor let_me_know let_the let_us_know mail ' +
      'mailed message_the notif* phone_us postcard* prior_written register_your_use report reported ' +
      'reporting say_hello send_all send_back sent_back sent_to star_the submit* tell telling tells told ' +
      'vulnerabilit* write_the write_to written_notice',
    weak: 'address author* know maintainer* me send us users',
  },
  {
    kind: 'terms-of-service',
    need: 'none',
    strong:
      'accept_our acceptable_use acceptance_of agb agree_to_be_bound agreement_between also_governed ' +
      'amended_from as_amended bound_by business_conditions click_through clickwrap code_of_conduct ' +
      'community_guidelines conditions_of_use consent_to constitutes_acceptance contract_terms ' +
      'contract_with_us contractual_terms customer_agreement customer_contract customer_terms defined_in ' +
      'developer_agreement developer_polic* developer_terms end_user_license enterprise_terms eula ' +
      'form_part general_conditions general_terms good_standing governed_by_the_terms house_rules ' +
      'incorporated_by incorporated_herein incorporated_into_this integral_part legal_terms ' +
      'licence_defined license_defined master_agreement membership merchant_agreement our_polic* ' +
      'our_rules our_terms platform_agreement platform_polic* platform_rules platform_terms prevail* ' +
      'privacy separate_terms service_agreement service_contract service_terms services_agreement ' +
      'store_polic* subject_to_our subject_to_the_agreement subject_to_the_terms subscriber_agreement ' +
      'subscription_agreement supplemental_terms supplemented takes_precedence terms_available ' +
      'terms_of_service terms_of_use the_rules tos usage_rules user_agreement user_terms website_terms ' +
      'you_accept you_agree_to_the your_agreement your_contract',
    weak: 'accept* agreement downloading governed installing policies policy terms website',
  },
  {
    kind: 'patent',
    need: 'none',
    strong: 'grant_back grants_back inventions patent*',
    weak: 'assert* claim* infring* litigation sue',
  },
  {
    kind: 'export',
    need: 'none',
    strong:
      'abroad belarus controlled_technolog* council_regulation cryptograph* cuba customs ' +
      'denied_or_restricted denied_part* denied_person* destination* diversion dual_use eccn embargo* ' +
      'end_use entity_list export* foreign_national* foreign_person* government_list iran itar ' +
      'north_korea ofac outside_the_territory reexport* regulation_eu restricted_countr* ' +
      'restricted_part* restricted_persons restrictive_measure* sanction* sdn security_council ' +
      'specially_designated syria technical_data territory_of the_border trade_control* trade_law* ' +
      'trade_legislation trade_restriction* treasury_department wassenaar within_the_territory',
    weak: 'compliance countr* government* law laws regulation* ship',
  },
];

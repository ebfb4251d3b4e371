import type { Vocabulary } from './vocabulary.ts';

/** Words for how long and at what price, for acts with the work, and for duties. */
export const DUTY_WORDS: Vocabulary[] = [
  {
    kind: 'time-limited',
    need: 'none',
    plain: true,
    strong:
      'expire* expiry time_limited deadline expiration lapse* valid_until valid_for valid_through valid_to ' +
      'until_date days_after months_after years_after after_a_period ends_on ends_then ends_with ' +
      'ends_automatically end_date no_longer_than for_a_period for_a_term within_one_year change_date ' +
      'anniversary birthday ceases_on days_from months_from years_from terminates_on terminates_after ' +
      'first_use from_first only_until after_this_date after_that_day temporary temporarily limited_period ' +
      'fixed_term for_one_year for_30_days for_the_first perpetual must_delete be_deleted have_to_be_deleted ' +
      'be_removed term_of_the in_force_for is_gone limited_in_time sunset no_further_use terminate_after ' +
      'one_year_from up_to_and after_which_date after_that_date for_60_days for_90_days for_six for_twelve ' +
      'end_of_the_term valid_for_the_term twelve_months_and',
    weak:
      'days months month year years weeks until after date period ends terminate* then automatically further ' +
      'annual first day valid may ceases stop',
  },
  {
    kind: 'registration-key',
    need: 'none',
    strong:
      'license_key* licence_key* keygen* product_key* serial activation activate* register registered ' +
      'registration unlock* dongle* drm copy_protection technical_protection technological_measure* ' +
      'circumvent* bypass* tamper* access_key* api_key* a_key by_a_key valid_key license_check* licence_check* ' +
      'license_server licence_server licensing_mechanism crack* telemetry license_code* licence_code* ' +
      'authori*ation_code* billing data_collection active_*_account an_account enterprise_features phone_home ' +
      'phone_* create_an_account user_account sign_up signed_up signing_up credential* entitlement* ' +
      'authenticat* verifies unregistered license_verification mechanism_that_checks checks_for_a ' +
      'copy_protect* protection_mechanism* security_mechanism* usage_limit* feature_gate* paywall ' +
      'paid_features hardware_lock* phones_home callback_home usage_reporting metering token_issued',
    weak:
      'key keys remove removing functionality verif* protected check checks valid code defeat work_around ' +
      'mechanism disabl* install* hack token server',
  },
  {
    kind: 'no-redistribution',
    need: 'limit',
    plain: true,
    strong:
      'redistribut* distribut* divulg* circulat* disseminat* hand_over publish* publication public_availab* ' +
      'sublicens* transfer* pass_on passed_on pass_along passing_along passing_on share shared sharing ' +
      'disclos* upload* public_repositor* make_available made_available available_to reproduce* reproduction ' +
      'copying copied copy third_part* give_away giving_on mirror* public_registr* kept_within ' +
      'within_your_organi*ation within_the_organi*ation confidential* assign assigned hand_on hand_it handed ' +
      'put_it_on put_on public_place put_the_source convey conveying conveyed leave_your_organi*ation ' +
      'leave_the leave_your leaves_your give_to give_the_program give_it given_to lend loan supply spread ' +
      'reveal* secret make_public relicens* to_anybody to_others other_persons to_any_third forward* leak* ' +
      'keep_it_to within_your_company remain_within stays_inside publicly_available sub_license rehost* ' +
      'repost* syndicat* republish* hand_the hand_your provide_copies provide_the give_copies made_public ' +
      'public_server open_source_it release_the post_the posted',
    weak: 'copies source anybody anyone others public',
  },
  {
    kind: 'no-derivatives',
    need: 'limit',
    plain: true,
    strong:
      'modif* adapt* translat* reverse_engineer* decompil* disassembl* alter altered altering alteration* ' +
      'works_based fork forks forking change changed changes changing rewrit* port ported porting as_they_are ' +
      'unmodified unaltered unchanged verbatim remix* transform* edit edited editing patch patched customi*e* ' +
      'amend* intact refactor* enhance* extend_the extending improve* variation* tweak* deriv* decompos* merge ' +
      'merging reconstruct* extracts inner_workings modernis* touch_it touch_the take_apart as_we_released ' +
      'look_inside subsetting variants deobfuscat* mutilat* recast recompil* abridg* arrang*',
    weak: 'version* create prepare files',
  },
  {
    kind: 'paid',
    need: 'none',
    plain: true,
    strong:
      'purchas* buy buys buying bought paid pay pays payment* subscription* subscrib* royalt* fee fees ' +
      'invoice* price priced commercial_license* commercial_licence* commercial_agreement separate_license ' +
      'separate_agreement enterprise_license enterprise_agreement business_licen*e net_proceeds remunerat* ' +
      'compensation donat* billing costs cost tariff levy charge_of per_seat per_server per_cpu per_user ' +
      'per_month per_year money_to reimburs* percent_of order_must order_placed bucks dues upfront credit_card ' +
      'prepaid tithe',
    weak:
      'seat seats obtain acquisition acquire* vendor per_developer due money sales euros dollars usd eur ' +
      'fee_based commercial licence remitted',
  },
  {
    kind: 'ai',
    need: 'none',
    strong:
      'machine_learning foundation_model* text_mining training_corp* artificial_intelligence ai ' +
      'language_model* llm llms neural training_data deep_learning generative train_model* fine_tun* finetun* ' +
      'data_mining text_and_data chatbot* copilot embeddings model_training training_of train_a ml ' +
      'code_assistant* gpt* chatgpt prompt prompts web_crawl* classifier* reinforcement_learning ingest* ' +
      'corpora corpus weights other_model any_model a_model model_to the_model robots automated_decision* ' +
      'fully_automated machine_learned train_any train_or intelligent_agent* statistical_model* ' +
      'automated_learning deepfake* transformer_model* vector_database* bots_and self_learning ' +
      'algorithmic_training training_set* training_input computer_vision speech_recognition',
    weak: 'train training trained model models dataset* scrap*',
  },
  {
    kind: 'attribution',
    need: 'demand',
    plain: true,
    strong:
      'attribut* credit credited credits acknowledg* powered_by logo logos logotype emblem backlink* ' +
      'hyperlink* cite cited cites citing citation* about_box about_page footer branding badge badges display* ' +
      'prominent* mention mentioned mentions made_with built_with splash source_link reference_to_the ' +
      'name_the_author the_name_of name_of_the words visible visibly legible be_able_to_see good_place ' +
      'say_that_you shown link_back about_dialog about_screen watermark* based_on_notice banner start_screen ' +
      'title_screen welcome_screen loading_screen refer_to_the recogni*e_the conspicuous*',
    weak: 'link name author page* show* remain* notice retain text paper phrase exhibit',
  },
  {
    kind: 'notification',
    need: 'demand',
    plain: true,
    strong:
      'notif* inform informed email emailed mailed mail postcard* let_me_know let_us_know know_by tell tells ' +
      'told telling report reported reporting write_to send_a send_me send_us drop_me drop_a announce* ' +
      'give_notice written_notice prior_written kindly_write contribute_back send_all sent_to submit* furnish* ' +
      'let_the contact_us informing advise_the fill_in contact_the_author letter_to write_the bug_fixes_back ' +
      'send_back give_us_notice call_the phone_us say_hello register_your_use message_the contact_the star_the ' +
      'github_star disclose_use',
    weak: 'author* maintainer* address send us me know users',
  },
  {
    kind: 'terms-of-service',
    need: 'none',
    strong:
      'terms_of_service terms_of_use privacy eula user_agreement end_user_license end_user_agreement ' +
      'services_agreement service_agreement customer_agreement subscription_agreement merchant_agreement ' +
      'acceptable_use terms_published terms_available you_accept you_agree_to_the agree_to_be_bound bound_by ' +
      'acceptance_of accept_our our_terms our_rules online_terms platform_rules usage_rules code_of_conduct ' +
      'subject_to_the_terms website_terms service_conditions customer_terms general_terms general_conditions ' +
      'incorporated_by incorporated_into_this conditional_upon_your consent_to subject_to_our separate_terms ' +
      'supplemental_terms supplementary_terms tos platform_agreement service_contract defined_in ' +
      'license_defined licence_defined good_standing prevail* takes_precedence everything_written the_rules ' +
      'form_part integral_part supplemented also_governed terms_and_conditions_available terms_found ' +
      'terms_located constitutes_acceptance governed_by_the_terms platform_terms community_guidelines ' +
      'developer_terms site_terms user_terms service_terms agb incorporated_herein subject_to_the_agreement ' +
      'terms_at terms_set legal_terms subscriber_agreement clickwrap click_through enterprise_terms',
    weak: 'terms agreement accept* website downloading installing governed policy policies',
  },
  {
    kind: 'patent',
    need: 'none',
    strong: 'patent* inventions',
    weak: 'infring* litigation claim* assert* sue',
  },
  {
    kind: 'export',
    need: 'none',
    strong:
      'export* reexport* iran north_korea trade_restriction* embargo* sanction* denied_person* ' +
      'denied_or_restricted restricted_persons entity_list ofac restricted_countr* dual_use trade_control* ' +
      'council_regulation regulation_eu government_list destination* across_the_border over_the_border ' +
      'cryptograph* outside_of_the_european abroad restricted_part* denied_part* wassenaar eccn diversion ' +
      'arms_regulations itar trade_legislation treasury_department specially_designated sdn cuba syria',
    weak: 'countr* government* law laws regulation* compliance ship',
  },
];

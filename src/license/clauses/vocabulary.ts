import type { ClauseKind } from '../types.ts';

/** What a sentence has to do for its words to count in full: limit someone, demand something, or nothing. */
export type Need = 'limit' | 'demand' | 'none';

/**
 * Words of one kind. `strong` ones decide by themselves, `weak` ones in company; `_` joins words to a phrase, `*` is any
 * ending. `plain` kinds are about everyday acts (copying, paying, telling) that other kinds mention too: they yield to a
 * kind that says more about the same sentence.
 */
export type Vocabulary = { kind: ClauseKind; need: Need; plain?: true; strong: string; weak: string };

/** Broad on purpose: lists of known phrases do not carry over to new wording, words of a subject do. */
export const VOCABULARIES: Vocabulary[] = [
  {
    kind: 'field-of-use',
    need: 'limit',
    strong:
      'militar* weapon* armament* missile* warfare munition* arms_manufactur* arms_industr* arms_trade armed_forces army navy ' +
      'nuclear surveillance facial_recognition biometric* polic* law_enforcement prison* deportation border_control ' +
      'gambl* casino* betting lotter* pornograph* adult_content tobacco alcohol* cannabis fossil_fuel* oil petroleum coal ' +
      'fracking mining_compan* blockchain* cryptocurrenc* crypto nft* token_sale* web3 life_support medical_device* clinical ' +
      'aircraft aviation air_traffic autonomous_vehicle* safety_critical mission_critical high_risk drone* spam* malware ' +
      'hacking spyware advertising_network* political_campaign* election* animal_test* slaughter* factory_farm* intelligence_agenc* ' +
      'defence_contractor* defense_contractor* hardware_manufactured in_conjunction_with only_with only_on exclusively_on ' +
      'exclusively_with solely_with solely_on industr* real_estate insurance lending payday pharmaceutical* ' +
      'military_use combat battlefield bomb* targeting soldier* defence_sector defense_sector tank tanks explosive* ammunition firearm* gun guns rifle* spying wiretap* eavesdrop* tracking_of monitoring_of mass_monitoring profiling credit_scoring social_scoring emotion_recognition racial_profiling adware phishing ddos exploit_code lethal chemical biological radiological reactor* power_plant* power_station* hospital* intensive_care patient* diagnos* surgical medicine implant* automotive vehicles railway* elevator* spacecraft space_flight maritime emergency_service* critical_infrastructure extract* drilling pipeline* tar_sands meat dairy fur hunting circus* zoo vivisection tobacco_product* cigarette* vaping liquor brewer* escort adult_entertainment sex_work dating stock_trading high_frequency trading_bot* mining_of ico icos defi dao smart_contract* metaverse only_for_use solely_for_use exclusively_for_use microcontroller* only_in_combination only_together microchip* processors chips game_cheat* cheating bots astroturf* voter* ballot* immigration detention incarcerat* correctional jail* secret_service* intelligence_service* intelligence_community',
    weak: 'facilit* design construction operation purposes sector* system* device* equipment hardware platform* healthcare use machine* sold licensor manufactured products engaged industry sector',
  },
  {
    kind: 'ethical',
    need: 'none',
    strong:
      'evil harm* human_rights hate hatred racis* racial fascis* nazi* sexis* homophob* transphob* discriminat* genocide tortur* ' +
      'oppress* persecut* slavery suffering cruelty violence violent abus* ethic* unethical moral* immoral well_being ' +
      'wellbeing war wars invasion occupation apartheid colonial* dictator* tyran* regime* democra* peace* bigot* minorit* ' +
      'vaccin* abortion exploitation_of dignity humanity inhuman* atrocit* terroris* extremis* misinformation disinformation ' +
      'environmental_destruction climate planet deforestation do_good for_good animals children refugee* marginali*ed ' +
      'hurt hurts injur* bombing civilians kindness compassion* living_beings sentient justice injustice inequal* liberties freedom_of repress* censor* propaganda ethnic_cleansing cleansing lynch* massacre* brutal* cruel wrongdoing wicked wickedness malicious* malevolent benevolent virtue sin god religious religion faith christian jewish muslim islam* antisemit* misogyn* lgbt* queer trans_people gender race_or ethnic* sexual_orientation indigenous palestin* israel* ukraine russia* putin boycott white_supremac* nationalis* far_right communis* capitalis* socialis* anarchis* party_line agree_with_our protest* black_lives ecolog* greenhouse carbon pollut* earth nature vegan* pledge societ* common_good greater_good mankind humankind loves_or hates bully* harass* stalk* doxx* deceiv* fraud* exploitative',
    weak: 'support* endorse* promote* good believe* values principles conscience safety people rights void gets loses supporter* belief civil lives respect dignified wage fund',
  },
  {
    kind: 'labor',
    need: 'none',
    strong:
      'labor labour overtime wage* salar* union unions unioni* trade_union* collective_bargaining working_hours hours_a_day ' +
      'hours_per_day hours_a_week hours_per_week working_conditions child_worker* child_labor child_labour forced_labor ' +
      'forced_labour interns unpaid 996 worker* cooperative* coop employment_law* employment_standard* minimum_pay paid_leave ' +
      'sick_leave strike strikes laid_off layoffs workplace* gig_econom* sweatshop* occupational ' +
      'gig_work* sick_pay ilo organi*e_and workforce laborer* labourer* work_week workweek working_time hours_of_work right_to_organi*e pay_gap equal_pay ceo_pay pay_ratio union_busting strikebreak* scab* contractors_fairly fair_pay decent_work freelancers apprentices severance pension* parental_leave maternity holiday_pay weekends work_life 40_hours 35_hours 48_hours eight_hours forty_hours',
    weak: 'employer* employee* employment work hours staff employ jurisdiction pay fair staff_to week day rights',
  },
  {
    kind: 'non-commercial',
    need: 'limit',
    strong:
      'noncommercial* commercial* commercially for_profit profit* profitable nonprofit* not_for_profit academic* research* ' +
      'educational education scholarly teaching classroom student* universit* hobby* personal_use private_use personal private ' +
      'business_use business_purposes money_making monetary monetis* monetiz* revenue_generating income_generating charit* ' +
      'financial_gain commercial_advantage private_individual* home_use enterprise_use non_profit ' +
      'income lucrative make_money making_money earn_money earn earns earning professional_use professionally scientific instructional gain_in for_gain at_home households hobbyist* pupils schools school college* academia scholar* researchers thesis coursework amateur* nonbusiness economic_gain economic_advantage economic_benefit financial_benefit trade_or corporate_use corporations_may businesses_may companies_may for_fee mercantile profiteer* profit_making profit_oriented profit_driven business_entities business_context revenue_bearing study noncorporate',
    weak: 'business* compan* enterprise* purpose* gain products individual* institute* corporate gain earnings use company operating learning',
  },
  {
    kind: 'no-sale',
    need: 'limit',
    plain: true,
    strong:
      'sell sells selling sold sale sales resell* resold resale rent rents renting rental lease leasing marketplace* vend charge_money charge_for charge_a for_sale ' +
      'price_tag monetise monetize sell_access selling_access re_sell re_selling offer_for_sale put_up_for auction* retail* wholesale trade_in merchandis* peddle hire hiring_out',
    weak: 'price charge charging copies bundle consideration fee money tag vendor* vendors selling paid icons',
  },
  {
    kind: 'hosted-service',
    need: 'limit',
    strong:
      'host hosts hosted hosting managed_service* managed_product* managed_offering* saas paas software_as_a_service as_a_service ' +
      'multi_tenant multitenant cloud cloud_provider* service_provider* service_bureau remote_access application_service time_sharing ' +
      'timesharing over_the_internet over_a_network over_the_network managed_or_hosted web_service online_service hosted_or_managed ' +
      'managed_instance* hyperscaler* third_parties_as ' +
      'remotely outside_your_organi*ation outside_of_your_organi*ation asp software_service web_app webapp api_service hosting_provider* platform_as infrastructure_as server_farm on_demand_service subscription_service external_users end_users_over thin_client over_the_web via_the_internet via_a_network through_a_network through_the_internet as_an_online as_a_platform as_a_hosted as_a_cloud as_a_managed aws azure',
    weak: 'service services customer* tenant* third_part* functionality features provide offer* operate operating access remote internet network online platform outside web server others',
  },
  {
    kind: 'non-compete',
    need: 'limit',
    strong:
      'compete competes competing competition competitive competitor* rival* substitute* similar_functionality similar_product* ' +
      'similar_service* same_functionality alternative_to clone displace* derived_from_competing replacement_for ' +
      'comparable similar_tool* similar_application similar_software similar_offering* similar_solution* substantially_similar undercut* same_market same_purpose market_a imitat* copycat* competing_with knock_off lookalike same_or_similar vies alternative_product* alternatives_to',
    weak: 'product* offering* benchmark* business licensor alternative similar replace* market sell',
  },
  {
    kind: 'revenue-or-size',
    need: 'none',
    strong:
      'annual_revenue* gross_revenue* revenues turnover annual_income gross_income raised_over raised_more in_funding venture_funding ' +
      'funding_round market_capitali* valuation monthly_active active_users users_per_month headcount fiscal_year annual_sales ' +
      'gross_annual annual_gross balance_sheet small_business* total_assets yearly_revenue yearly_income number_of_employees ' +
      'number_of_users employee_count seats concurrent_users team_size teams_of full_time_equivalent* ' +
      'receipts earning_above earning_more earnings monthly_visitors visitors page_views pageviews requests_per downloads_per persons_or in_excess_of venture_capital venture_backed raised series_a startups large_compan* large_enterprise* large_organi*ation* big_compan* mid_size* publicly_traded publicly_listed stock_listed fortune_500 fortune_1000 smes sme micro_enterprise* company_size organi*ation_size size_of_the annual_turnover annual_budget budget_of user_base active_users_per installs installations_exceed number_of_seats number_of_developers number_of_installations per_annum a_year_in_revenue millions_of',
    weak: 'revenue funding employees staff users developers people members teams income more_than fewer_than less_than at_least over exceed* above below or_more up_to million employs employ persons beyond visitors customers headcount under turnover larger year annual annually yearly dollars euros',
  },
  {
    kind: 'evaluation',
    need: 'none',
    strong:
      'evaluation evaluat* trials try_out tryout demo demos demonstration* preview beta testing test_purposes test_environment* ' +
      'production_environment* production_use in_production nonproduction live_system* live_environment* productive_use ' +
      'proof_of_concept assess* internally_to_decide staging development_and_testing pilot ' +
      'suitability productive test_drive sampl* try_before trial_version trial_period trial_use trial_license trial_basis nonproductive sandbox experimental_use for_testing internal_testing quality_assurance feasibility review_purposes benchmarking_only before_purchas* prior_to_purchas* go_live',
    weak: 'trial test production decide purposes deploy* version install beyond tested furnished temporar*',
  },
  {
    kind: 'time-limited',
    need: 'none',
    plain: true,
    strong:
      'expire* expiry expiration lapse* valid_until valid_for valid_through until_date time_limited limited_in_time term_of days_after ' +
      'months_after years_after after_a_period ends_on ends_then end_date no_longer_than for_a_period for_a_term within_one_year ' +
      'change_date sunset anniversary ceases_on days_from months_from years_from ' +
      'no_further_use ends_automatically terminates_on terminate_after terminates_after first_use from_first one_year_from only_until up_to_and valid_through renew renewal renewed after_which_date after_this_date after_that_date temporary temporarily deadline limited_period fixed_term for_one_year for_30_days for_90_days perpetual subscription_term end_of_the_term stop_using_the',
    weak: 'days months month year years weeks until after date period ends terminate* then automatically further annual first day valid january february march april june july august september october november december',
  },
  {
    kind: 'registration-key',
    need: 'none',
    strong:
      'license_key* licence_key* product_key* serial_number* serial_key* activation activate* registration_key register registered_users ' +
      'registration unlock* dongle* drm copy_protection technical_protection technological_measure* circumvent* bypass* tamper* ' +
      'access_key* api_key* license_check* license_server license_verification license_file crack* keygen* telemetry ' +
      'license_code* licence_code* unlock_code* mechanism_that_checks checks_for_a activated authori*ation_code* copy_protect* protection_mechanism* security_mechanism* usage_limit* feature_gate* paywall paid_features enterprise_features hardware_lock* phone_home phones_home callback_home usage_reporting metering register_with register_the be_registered create_an_account user_account sign_up token_issued',
    weak: 'key keys disable remove removing functionality verif* protected check checks valid code defeat work_around mechanism disabl* code_sent valid install* hack',
  },
  {
    kind: 'no-redistribution',
    need: 'limit',
    plain: true,
    strong:
      'redistribut* distribut* publish* sublicens* transfer* pass_on passed_on share shared sharing disclos* upload* public_repositor* ' +
      'make_available made_available reproduce* reproduction copying copied copy third_part* give_away mirror* rehost* repost* ' +
      'public_registr* kept_within confidential* assign syndicat* republish* ' +
      'hand_over hand_the handed put_it_on put_on convey conveying leave_your_organi*ation leave_the leave_your leaves_your give_to provide_copies provide_the give_copies given_to lend loan supply spread disseminat* circulat* reveal* divulg* secret make_public made_public public_server publicly_available public_availab* open_source_it relicens* release_the post_the posted host_copies sub_license',
    weak: 'copies source anybody anyone others public outside internal internally party_other others others_to company',
  },
  {
    kind: 'no-derivatives',
    need: 'limit',
    plain: true,
    strong:
      'modif* adapt* translat* derivative* derived_work* reverse_engineer* decompil* disassembl* alter altered altering alteration* ' +
      'works_based fork forks forking change changed changes rewrit* port porting as_they_are unmodified unaltered verbatim ' +
      'remix* transform* edit edited editing patch patched customi*e* deobfuscat* ' +
      'amend* intact derived altered_version refactor* enhance* extend_the extending improve* variation* tweak* mutilat* recast recompil* abridg* arrang* deriv* decompos* merge merging incorporat*_into_other',
    weak: 'version* create prepare files code works editions changes produce leave',
  },
  {
    kind: 'paid',
    need: 'none',
    plain: true,
    strong:
      'purchase* buy buys buying bought paid pay pays payment* subscription* subscrib* royalt* license_fee* licence_fee* fee fees ' +
      'invoice* price priced commercial_license* commercial_licence* commercial_agreement separate_license separate_agreement ' +
      'paid_license paid_licence enterprise_license enterprise_agreement net_proceeds remunerat* compensation donat* billing ' +
      'costs cost acquire_a acquire_the_commercial price_of price_list pricing tariff dues levy charge_of per_seat per_server per_cpu per_user per_month per_year per_annum_fee license_purchase yearly_fee monthly_fee annual_fee one_time_fee upfront credit_card prepaid money_to reimburs* tithe percent_of',
    weak: 'seat seats obtain vendor per_developer cost costs due sales_team money sales euros dollars usd eur fee_based acquire commercial licence',
  },
  {
    kind: 'ai',
    need: 'none',
    strong:
      'machine_learning artificial_intelligence ai language_model* llm llms neural neural_network* training_data deep_learning ' +
      'generative train_model* fine_tun* finetun* data_mining text_and_data foundation_model* chatbot* copilot embeddings ' +
      'model_training training_of train_any train_or train_a ml_model* diffusion intelligent_agent* ' +
      'language_models llm_vendor* code_assistant* ai_assistant* machine_learned statistical_model* automated_learning deepfake* gpt* chatgpt transformer_model* prompt* vector_database* rag robots_txt web_crawl* bots_and ml classifier* self_learning algorithmic_training training_corpus training_set* training_input train_or_improve reinforcement_learning computer_vision speech_recognition synthetic_data text_mining',
    weak: 'train training trained model models dataset* corpus corpora scrap* crawl* learn learning ingest* automated statistical assistants networks',
  },
  {
    kind: 'attribution',
    need: 'demand',
    plain: true,
    strong:
      'attribut* credit credited credits acknowledg* powered_by logo logos link_back backlink* visible_link hyperlink* cite cited ' +
      'citing citation* about_box about_dialog about_page about_screen footer branding watermark* badge badges trademark_notice ' +
      'display display* prominent* mention mentioned mentions ' +
      'made_with built_with based_on_notice banner splash start_screen title_screen welcome_screen credits_section credits_page loading_screen copyright_banner copyright_line source_link link_to_the_original url_of refer_to_the reference_to_the give_credit give_appropriate recogni*e_the_author name_the_author naming_the name_of_the_author author_credit headers trademark* visibly clearly_visible conspicuous*',
    weak: 'link name author visible website page* show* remain* notice retain text paper phrase exhibit screen hidden removed interface page notices copyright header user_interface original',
  },
  {
    kind: 'notification',
    need: 'demand',
    plain: true,
    strong:
      'notify notif* inform informed e_mail email postcard* let_me_know let_us_know know_by tell tells report reported reporting ' +
      'write_to contact_the_author send_a send_me send_us drop_me announce* postal letter_to give_notice written_notice ' +
      'write_the kindly_write bug_fixes_back contribute_back send_all send_back sent_to submit* give_us_notice drop_a_line tell_the tell_us call_the phone mail_the letter say_hello let_the register_your_use message_the contact_us contact_the star_the github_star informing disclose_use',
    weak: 'author* maintainer* address send us me know users weeks back write developer* fixes days copy ship',
  },
  {
    kind: 'terms-of-service',
    need: 'none',
    strong:
      'terms_of_service terms_of_use terms_and_conditions_available privacy_policy privacy_notice eula user_agreement ' +
      'end_user_license end_user_agreement master_services_agreement services_agreement service_agreement customer_agreement ' +
      'subscription_agreement acceptable_use terms_published terms_available terms_found terms_located you_accept you_agree_to_the ' +
      'agree_to_be_bound bound_by_the acceptance_of constitutes_acceptance governed_by_the_terms our_terms platform_terms ' +
      'community_guidelines code_of_conduct developer_terms subject_to_the_terms online_terms ' +
      'website_terms site_terms user_terms service_terms customer_terms general_terms agb incorporated_herein incorporated_by incorporated_into_this conditional_upon_your consent_to subject_to_our subject_to_the_agreement governed_by_a_separate separate_terms supplemental_terms supplementary_terms terms_at terms_set legal_terms tos subscriber_agreement clickwrap click_through enterprise_terms platform_agreement privacy',
    weak: 'terms agreement accept* website downloading installing governed policy policies found http terms_and reference consent legal conditions accessing account',
  },
  {
    kind: 'patent',
    need: 'none',
    strong: 'patent patents patented patentab* ' + 'inventions patent_claim* patent_right* patent_peace',
    weak: 'infring* litigation claim* assert* sue sues lawsuit terminate* covenant counterclaim retaliat*',
  },
  {
    kind: 'export',
    need: 'none',
    strong:
      'export exports exported exporting re_export* reexport* embargo* sanction* denied_person* entity_list export_control* ' +
      'restricted_part* denied_part* wassenaar ofac eccn restricted_countr* prohibited_destination* ' +
      'trade_sanctions export_laws export_regulation* diversion dual_use arms_regulations itar ear bis customs trade_control* treasury_department specially_designated sdn cuba iran north_korea syria',
    weak: 'countr* destination* government law laws regulation* compliance ship supplied delivered shipped',
  },
];

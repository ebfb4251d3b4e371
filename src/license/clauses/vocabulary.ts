import type { ClauseKind } from '../types.ts';

/** What a sentence has to do for its words to count in full: limit someone, demand something, or nothing. */
export type Need = 'limit' | 'demand' | 'none';

/**
 * Words of one kind. `strong` ones decide by themselves, `weak` ones in company; `_` joins words to a phrase, `*` is any
 * ending. `plain` kinds are about everyday acts (copying, paying, telling) that other kinds mention too: they yield to a
 * kind that says more about the same sentence. `left`: strong words for a use that is left when another is taken away.
 */
export type Vocabulary = {
  kind: ClauseKind;
  need: Need;
  plain?: true;
  left?: string;
  strong: string;
  weak: string;
};

/** Broad on purpose: lists of known phrases do not carry over to new wording, words of a subject do. */
export const VOCABULARIES: Vocabulary[] = [
  {
    kind: 'field-of-use',
    need: 'limit',
    strong:
      'militar* weapon* armament* missile* warfare munition* arms armed army armies navy naval nuclear atomic ' +
      'surveil* facial betting biometric* police policing prison* deport* border_control gambl* casino* ' +
      'lotter* porn* tobacco alcohol* cannabis fossil oil blockchain* crypto* nft* coin coins web3 ' +
      'life_support life_sustaining medical clinical aircraft aeroplane* airplane* aviation avionics ' +
      'air_traffic self_driving safety_critical mission_critical drone* uncrewed unmanned vehicle* spam* ' +
      'malware hacking spyware ad_network* advertising_network* advertis*_industry political_campaign* ' +
      'election* slaughter* factory_farm* secret_service* intelligence_* defence defense combat bomb* ' +
      'targeting reconnaissance soldier* troops tank tanks explosive* ammunition ordnance firearm* gun guns ' +
      'rifle* spying spy profiling score rank scoring lethal power_plant* power_station* hospital* ' +
      'intensive_care patient* diagnos* surgical automotive critical_infrastructure smart_contract* ' +
      'microcontroller* microchip* immigration detention insurance real_estate marketing_list* monitoring_of ' +
      'tracking cameras in_conjunction_with only_with only_on only_together only_in_combination ' +
      'exclusively_with exclusively_on exclusively_together solely_with solely_on hardware_manufactured ' +
      'only_against in_combination_with genuine pharmaceutical*',
    weak:
      'facilit* design construction operation purposes sector* system* device* equipment hardware platform* ' +
      'healthcare',
  },
  {
    kind: 'ethical',
    need: 'none',
    strong:
      'evil harm* human_rights hate* hatred racis* homophob* transphob* tyran* bigot* lgbt* atrocit* races ' +
      'racial fascis* nazi* sexis* discriminat* genocid* tortur* oppress* persecut* slavery suffer* cruel* ' +
      'violen* abus* ethic* unethical moral morals immoral* wellbeing well_being war wars invasion apartheid ' +
      'democra* peace* minorit* vaccin* abortion dignity humanity inhuman* terror* extremis* misinformation ' +
      'disinformation propaganda climate planet for_good do_good good_things bad_things nothing_bad animal ' +
      'animals children refugee* hurt* injur* bombing civilian* living_beings injustice inequal* liberties ' +
      'liberty repress* malicious* god religio* christian* jewish muslim* islam* gender ethnic* indigenous ' +
      'russia* putin boycott capitalism capitalist* ecolog* environmental* carbon pollut* mankind humankind ' +
      'bully* harass* stalk* deceiv* fraud* imperson* endanger* threaten* fundamental_rights freedoms_of ' +
      'asylum conscience kill* accomplice lives_worse asshole* degrad* humiliat* exploitation_of_people',
    weak: 'support* endorse* promote* good believe* values principles nature earth safety people',
  },
  {
    kind: 'labor',
    need: 'none',
    strong:
      'labor labour overtime sweatshop* laid_off work_week wage* salar* union unions unioni* trade_union* ' +
      'bargain* working_hours hours_a_day hours_per_day working_conditions working_time hours_in_one ' +
      'hours_per_week interns unpaid 996 worker* cooperative* coop employment_law* sick_leave sick_pay ' +
      'off_sick strike strikes lays_off fires dismiss* workplace* gig_* ilo workforce hours_of_work ' +
      'to_organi*e freedom_to_organi*e organised_employees organized_employees crunch pay_gap highest_paid ' +
      'fair_pay decent_work zero_hours bonuses hours_fixed minimum_pay people_who_work work_for_them pension* ' +
      'weekends staff_to',
    weak: 'employer* employee* employment employ work hours staff',
  },
  {
    kind: 'non-commercial',
    need: 'limit',
    left:
      'noncommercial* personal private privately academic* academia research* education* scholar* teaching ' +
      'teach classroom student* universit* hobb* nonprofit* not_for_profit charit* home_use scien* instruct* ' +
      'at_home pupils school* college* study free_time spare_time leisure for_fun',
    strong:
      'commercial* profit* business businesses moneti* monetary revenue_generating financial_gain ' +
      'financial_benefit pecuniar* income lucrative making_money make_money money_off earn earns earning ' +
      'living_with your_living livelihood profession* economic_gain economic_advantage economic_benefit ' +
      'for_gain course_of_a enterprise_use corporate_use corporations_may companies_may at_work',
    weak: 'compan* enterprise* purpose* gain products individual* institute* corporate',
  },
  {
    kind: 'no-sale',
    need: 'limit',
    plain: true,
    strong:
      'sell* sold resell* resold sale sales rent* resale lease leases leasing leased marketplace* vend vends ' +
      'vending charge price_tag auction* retail* wholesale trade_in merchandis* hire hiring_out for_money ' +
      'take_money taking_money money_for taking_cash cash_for gratis against_remuneration exchange_for ' +
      'asked_for_payment remuneration_for put_up_for offer_it_for free_of_cost people_pay',
    weak: 'price charging copies bundle* consideration fee',
  },
  {
    kind: 'hosted-service',
    need: 'limit',
    strong:
      'host hosts hosted hosting managed_* saas paas as_a_service multi_tenant multitenant cloud* ' +
      'service_provider* service_bureau remote_access timesharing over_the_internet over_a_network ' +
      'over_the_network over_the_web through_a_network through_the_internet web_service online_service ' +
      'online_platform third_parties_as remotely outside_your_organi*ation web_app webapp platform_as ' +
      'on_demand subscription_service external_users as_a_platform as_an_online aws azure log_in log_into ' +
      'login logs_in for_other_people for_third_parties for_others for_paying for_customers on_a_server ' +
      'your_servers backend give_access gives_access gives_customers access_to_the_functionality ' +
      'stand_alone_service standalone_service api_service control_panel* rent_out',
    weak:
      'service services customer* tenant* third_part* functionality features provide offer* operate operating ' +
      'access',
  },
  {
    kind: 'non-compete',
    need: 'limit',
    strong:
      'compet* rival* undercut* copycat* substitute substitutes similar_functionality similar_product* ' +
      'similar_service* similar_offering* product_similar same_functionality alternative_to ' +
      'alternative_product* clone clones replacement_for comparable imitat* same_market same_purpose ' +
      'market_for in_the_market same_or_similar against_us against_our against_ours recreat* re_creat*',
    weak: 'product* offering* benchmark* business licensor alternative',
  },
  {
    kind: 'revenue-or-size',
    need: 'none',
    strong:
      'annual_revenue* gross_revenue* concurrent_users larger_teams total_assets from_investors revenues ' +
      'turnover annual_income gross_income valuation monthly_active active_users users_per_month headcount ' +
      'fiscal_year financial_year annual_sales small_business* yearly_revenue number_of_employees ' +
      'number_of_users number_of_developers number_of_installations employee_count seats team_size teams_of ' +
      'receipts earning_above earning_more earnings visitors persons_or_fewer venture_capital venture_backed ' +
      'raised large_compan* large_enterprise* large_organi*ation* big_compan* bigger_than publicly_traded ' +
      'publicly_listed sme smes company_size organi*ation_size size_of_the installs payroll takings took_in ' +
      'took_more people_work people_or_fewer',
    weak:
      'revenue funding employees staff users developers people members teams income more_than fewer_than ' +
      'less_than at_least over exceed* above below or_more in_excess_of up_to million employs employ persons ' +
      'beyond customers under larger year annual annually yearly dollars euros',
  },
  {
    kind: 'evaluation',
    need: 'none',
    left:
      'evaluat* trial trials try_out try_it tryout demo demos demonstration* preview beta testing to_test ' +
      'test_purposes test_environment* nonproduction assess* pilot sampl* sandbox experimental_use ' +
      'proof_of_concept',
    strong:
      'production_environment* production_use in_production into_production for_production live_system* ' +
      'live_environment* live_servers live_transaction* live_data productive suitability whether_it_suits ' +
      'whether_to_buy test_drive before_buying go_live reviewers judging kick_the find_out_whether ' +
      'decide_whether establish*_whether determin*_whether ascertain_whether meets_your meets_its ' +
      'meet_recipient real_work',
    weak: 'test production decide purpose purposes deploy* version install',
  },
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
      'be_removed term_of_the in_force_for is_gone',
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
      'authenticat* verifies',
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
      'keep_it_to within_your_company remain_within stays_inside',
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
      'look_inside subsetting variants',
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
      'per_month per_year money_to reimburs* percent_of order_must order_placed bucks',
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
      'fully_automated',
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
      'say_that_you shown',
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
      'let_the contact_us informing advise_the fill_in',
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
      'form_part integral_part supplemented also_governed',
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
      'cryptograph* outside_of_the_european abroad',
    weak: 'countr* government* law laws regulation* compliance ship',
  },
];

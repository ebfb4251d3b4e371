import type { Vocabulary } from './vocabulary.ts';

/** Words for who may use the work and for what: which field, which gain, which size. */
export const USE_WORDS: Vocabulary[] = [
  {
    kind: 'field-of-use',
    need: 'limit',
    strong:
      'ad_network* adult_content advertis*_industry advertising_network* aeroplane* agricultur* ' +
      'air_force air_traffic aircraft airplane* alcohol* ammunition animal_test* armament* armed armies ' +
      'arms army atomic automotive aviation avionics ballot* battlefield betting biological biometric* ' +
      'blockchain* bomb* border_control cameras casino* cheat* chemical clinical coal coin coins combat ' +
      'critical_infrastructure crypto* dating ddos debt_collect* defence defense defi deport* detention ' +
      'diagnos* driverless drone* election* emergency_service* exclusively_on exclusively_together ' +
      'exclusively_with explosive* face_match* face_recogn* facial factory_farm* farming firearm* ' +
      'for_inclusion_in fossil fracking gambl* genuine gun guns hacking hardware_manufactured high_risk ' +
      'hospital* hunting immigration in_combination_with in_conjunction_with incarcerat* insurance ' +
      'intelligence_* intensive_care jail* kernel law_enforcement lender* lethal life_support ' +
      'life_sustaining line_of_business lobby* lotter* malware marketing_list* meat medical microchip* ' +
      'microcontroller* militar* missile* mission_critical monitoring_of munition* natural_gas naval ' +
      'navy nft* nuclear oil only_in_combination only_on only_together only_with ordnance other_field* ' +
      'other_hardware other_platform* patient* petroleum pharmaceutical* phishing pipeline* police ' +
      'policing political_campaign* porn* power_plant* power_station* prison* profiling radiological ' +
      'rank ransomware reactor* real_estate reconnaissance refining rifle* safety_critical score scoring ' +
      'secret_service* self_driving slaughter* smart_contract* soldier* solely_on solely_with spam* spy ' +
      'spying spyware surgery surgical surveil* tank tanks targeting tobacco tracking troops uncrewed ' +
      'unmanned vehicle* voter* warfare weapon* web3 wiretap*',
    weak:
      'construction design device* equipment facilit* hardware healthcare operation platform* purposes ' +
      'sector* system*',
  },
  {
    kind: 'ethical',
    need: 'none',
    strong:
      'abortion abus* accomplice anarchis* animal animals apartheid asylum atrocit* authoritarian* ' +
      'better_place bigot* bloodshed bombing boycott brutal* bully* capitalism capitalist* carbon caste ' +
      'censor* children christian* civilian* climate coerced colonial* common_good communis* compassion* ' +
      'conscience creed cruel* deceiv* defam* deforest* defraud* degrad* dehumani* demean* democra* ' +
      'dictator* dignity disabilities disability discriminat* disinform* do_good ecolog* endanger* ' +
      'environmental* ethic* ethnic* evil exploit_people exploitation_of_people extremis* fascis* ' +
      'for_good_and for_good_not for_good_purpose* fraud* freedoms_of gender genocid* god good_things ' +
      'harass* harm* hate* hatred homophob* human_rights humanity humankind humiliat* hurt* immoral* ' +
      'imperson* indigenous inequal* inhuman* injur* injustice invasion islam* jewish kill* kindness ' +
      'lgbt* liberties liberty living_beings malevolent malicious* mankind marginali* minorit* ' +
      'misinformation mistreat* moral morals muslim* nazi* nonviolen* nothing_bad occupation oppress* ' +
      'peace* persecut* planet pollut* propaganda putin races racial racis* refugee* religio* repress* ' +
      'rights_of_others russia* sentient sexis* sexual_orientation slavery stalk* suffer* supremac* ' +
      'terror* threaten* tortur* trafficking transphob* treat_people tyran* ukrain* unethical unjust ' +
      'used_for_good vaccin* vilif* violen* vulnerable_people vulnerable_person* war wars well_being ' +
      'well_treated wellbeing wicked* world_a_better world_better worse fundamental_rights',
    weak: 'believe* earth endorse* good nature people principles promote* safety support* values',
  },
  {
    kind: 'labor',
    need: 'none',
    strong:
      '40_hour 40_hours 996 apprentice* bargain* bonuses boss bosses ceo_pay child_labo* ' +
      'collective_agreement* coop cooperative* crunch decent_work dismiss* employee_owned ' +
      'employment_law* employment_standard* equal_pay fair_pay fires firing forced_labo* forty_hour* ' +
      'gig_* highest_paid hours_a_day hours_a_week hours_in_one hours_of_work hours_per_day ' +
      'hours_per_week ilo interns labor laborer* labour labourer* laid_off layoff* lays_off minimum_pay ' +
      'nights_and occupational off_sick organised_employees organized_employees overtime parental ' +
      'pay_gap pay_ratio pension* redundanc* salar* scab* severance shareholders sick_leave sick_pay ' +
      'slave* staff_to strike strikebreak* strikes supply_chain sweatshop* to_organi* toil* trade_union* ' +
      'underpaid underpay* union unioni* unions unpaid wage* weekends who_work_in_them work_for_them ' +
      'work_week worker* workforce working_conditions working_hours working_time working_week workplace* ' +
      'workweek zero_hours nine_to_nine hours_fixed',
    weak: 'employ employee* employer* employment hours staff work',
  },
  {
    kind: 'non-commercial',
    need: 'limit',
    left:
      'academia academic* at_home charit* classroom college* domestic education* enjoyment for_fun ' +
      'free_time hobb* home_use instruct* leisure natural_persons noncommercial* nonprofit* ' +
      'not_for_profit personal pleasure private privately pupils research* scholar* school* scien* ' +
      'spare_time student* study teach teaching universit* volunt*',
    strong:
      'amateur* at_work business businesses client_work commercial* companies_may corporate_use ' +
      'corporations_may course_of_a coursework earn earning earns economic_advantage economic_benefit ' +
      'economic_gain employers enterprise_use enterprises financial_advantage financial_benefit ' +
      'financial_gain financially firms for_gain for_hire freelanc* gainful* households income ' +
      'industrial* livelihood living_with lucrative make_money making_money mercantile monetary moneti* ' +
      'money_making money_off nonbusiness noncorporate of_a_trade own_pleasure paid_work pecuniar* ' +
      'personal_pleasure profession* profit* revenue_generating spin_offs start_ups thesis trade_craft ' +
      'trade_or your_living',
    weak: 'compan* corporate enterprise* gain individual* institute* products purpose* clients',
  },
  {
    kind: 'no-sale',
    need: 'limit',
    plain: true,
    strong:
      'accept_a_fee accept_money accept_payment against_remuneration ask_money asked_for_payment ' +
      'at_a_price auction* cash_for charge commercial_distribution demand_payment exchange_for ' +
      'for_a_price for_money for_value free_of_cost gratis hire hiring_out lease leased leases leasing ' +
      'marketplace* merchandis* money_for offer_it_for online_shop paid_copies people_pay price_tag ' +
      'pricing purchase_price put_up_for remuneration_for rent* resale resell* resold retail* sale sales ' +
      'sell* sold take_money taking_cash taking_money theme_store trade_in vend vending vends wholesale',
    weak: 'bundle* charging consideration copies fee price',
  },
  {
    kind: 'hosted-service',
    need: 'limit',
    strong:
      'access_to_the_functionality api_service application_service as_a_platform as_a_service ' +
      'as_an_online asp aws azure backend behalf_of_customers cloud* expose_the external_users ' +
      'for_customers for_other_people for_others for_paying for_third_parties give_access gives_access ' +
      'gives_customers host hosted hosting hosts hyperscaler* infrastructure_as interact_with log_in ' +
      'log_into login logs_in managed_* multi_tenant multitenant on_a_server on_demand online_platform ' +
      'online_service operate_it_for outside_of_your_organi* outside_your_organi* outsiders outsourc* ' +
      'over_a_network over_the_internet over_the_network over_the_web paas platform_as remote_access ' +
      'remotely rent_out run_it_for running_it_for saas service_provider* stand_alone_service ' +
      'standalone_service subscription_service tenancy thin_client third_parties_as through_a_network ' +
      'through_the_internet time_sharing timesharing via_a_network via_an_api via_the_internet web_app ' +
      'web_interface web_service webapp your_servers service_bureau bureau_operation',
    weak:
      'access customer* features functionality offer* operate operating provide service services tenant* ' +
      'third_part*',
  },
  {
    kind: 'non-compete',
    need: 'limit',
    strong:
      'against_our against_ours against_us alternative_product* alternative_to business_away clone ' +
      'clones comparable compet* concurrence copycat* displace* drop_in_replacement go_after imitat* ' +
      'in_the_market instead_of_our instead_of_ours instead_of_us knock_off lookalike market_for ' +
      'market_share our_business our_clients our_customers our_market our_own_product overlap_with ' +
      'overlaps product_similar re_creat* recreat* replace_our replacement_for replaces_our rival* ' +
      'same_functionality same_kind_of same_market same_or_similar same_purpose similar_functionality ' +
      'similar_offering* similar_product* similar_service* substantially_similar substitute substitutes ' +
      'take_our undercut* head_to_head',
    weak: 'alternative benchmark* business licensor offering* product*',
  },
  {
    kind: 'revenue-or-size',
    need: 'none',
    strong:
      'above_the_threshold active_users annual_budget annual_gross annual_income annual_revenue* ' +
      'annual_sales big_compan* big_tech bigger_than budget_of businesses_with companies_with ' +
      'company_size concurrent_users cores corporations_with cpus daily_active earning_more earnings ' +
      'employee_count financial_year firms_with fiscal_year fortune_500 from_investors ' +
      'full_time_equivalent* funding_round gross_annual gross_income gross_revenue* headcount in_funding ' +
      'individuals_working installs large_compan* large_enterprise* large_organi* market_cap ' +
      'market_capitali* medium_sized micro_enterprise* mid_size* millions_of monthly_active ' +
      'multinational* nodes number_of_developers number_of_employees number_of_installations ' +
      'number_of_users over_the_threshold page_views pageviews payroll people_a_month people_or_fewer ' +
      'people_work persons_or_fewer persons_or_less persons_or_more publicly_listed publicly_traded ' +
      'raised receipts revenues seats self_employed size_of_the small_business* small_compan* sme smes ' +
      'sole_trader* startups stock_exchange stock_listed takings team_size teams_of tech_giant* took_in ' +
      'took_more total_assets turned_over turnover unicorn* user_base users_per_month valuation ' +
      'vat_threshold venture_backed venture_capital venture_funding visitors yearly_income ' +
      'yearly_revenue',
    weak:
      'above annual annually at_least below beyond customers developers dollars employ employees employs ' +
      'euros exceed* fewer_than funding in_excess_of income larger less_than members million more_than ' +
      'or_more over people persons revenue staff teams under up_to users year yearly',
  },
  {
    kind: 'evaluation',
    need: 'none',
    left:
      'assess* beta demo demonstration* demos evaluat* experimental_use nonproduction pilot poc ' +
      'prerelease preview proof_of_concept prototyp* sampl* sandbox test_environment* test_purposes ' +
      'testing to_test trial trials try_it try_out trying tryout apprais*',
    strong:
      'before_buying before_purchas* benchmarking_only business_depends day_to_day decide_whether ' +
      'dev_environment* development_environment* dry_run feasibility find_out_whether for_production ' +
      'full_version go_live goes_live in_production into_production judging live_data live_environment* ' +
      'live_servers live_system* live_transaction* live_use live_workload* meets_its meets_your ' +
      'operational_use prior_to_purchas* production_environment* production_use productiv* ' +
      'quality_assurance real_business real_customers real_data real_work review_purposes reviewers ' +
      'see_whether staging suitability test_bench try_before whether_it_suits whether_to_buy ' +
      'determine_whether kick_the get_to_ship',
    weak: 'decide deploy* install production purpose purposes test version',
  },
];

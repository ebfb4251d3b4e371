import type { Vocabulary } from './vocabulary.ts';

/** Words for who may use the work and for what: which field, which gain, which size. */
export const USE_WORDS: Vocabulary[] = [
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
      'only_against in_combination_with genuine pharmaceutical* adult_content petroleum fracking token_sale* ' +
      'token_launch* high_risk animal_test* intelligence_agenc* intelligence_service* battlefield wiretap* ' +
      'eavesdrop* credit_scoring social_scoring phishing ddos chemical biological radiological reactor* ' +
      'surgery implant* railway* elevator* spacecraft maritime emergency_service* drilling pipeline* meat ' +
      'dairy hunting zoo vivisection cigarette* vaping liquor escort sex_work dating stock_trading ' +
      'trading_bot* high_frequency ico icos defi metaverse processors cheat* astroturf* voter* ballot* ' +
      'incarcerat* jail* payday debt_collect* identification_of observation_of printer* agricultur* farming ' +
      'mining_compan*',
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
      'asylum conscience kill* accomplice lives_worse asshole* degrad* humiliat* exploitation_of_people ' +
      'occupation colonial* dictator* deforest* marginali* kindness compassion* sentient censor* lynch* ' +
      'massacre* brutal* wicked* malevolent antisemit* misogyn* queer palestin* israel* ukrain* supremac* ' +
      'communis* anarchis* greenhouse vegan* common_good doxx* defam* bloodshed mistreat* disinform* ' +
      'exploit_people treat_people well_treated',
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
      'weekends staff_to hours_a_week workweek working_week employment_standard* paid_leave layoffs ' +
      'occupational laborer* labourer* organi*ed_employees ceo_pay pay_ratio strikebreak* scab* apprentice* ' +
      'severance maternity parental works_council holiday_pay nine_to_nine six_days collective_agreement*',
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
      'for_gain course_of_a enterprise_use corporate_use corporations_may companies_may at_work trade_or ' +
      'of_a_trade mercantile money_making personal_pleasure households thesis coursework amateur* nonbusiness ' +
      'noncorporate own_pleasure',
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
      'asked_for_payment remuneration_for put_up_for offer_it_for free_of_cost people_pay peddl* theme_store',
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
      'stand_alone_service standalone_service api_service control_panel* rent_out application_service ' +
      'time_sharing via_the_internet via_a_network hyperscaler* outside_of_your_organi*ation asp ' +
      'infrastructure_as thin_client server_farm',
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
      'market_for in_the_market same_or_similar against_us against_our against_ours recreat* re_creat* ' +
      'similar_tool* similar_application similar_software similar_solution* substantially_similar displace* ' +
      'lookalike knock_off compatible_archiver compatible_product* own_product_back',
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
      'took_more people_work people_or_fewer in_funding venture_funding funding_round market_capitali* ' +
      'gross_annual annual_gross balance_sheet small_compan* yearly_income full_time_equivalent* page_views ' +
      'pageviews requests_per downloads_per persons_or_more persons_or_less series_a startups mid_size* ' +
      'stock_listed fortune_500 micro_enterprise* annual_budget budget_of user_base a_year_in_revenue ' +
      'millions_of individuals_working little_guys',
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
      'meet_recipient real_work staging try_before quality_assurance feasibility review_purposes ' +
      'benchmarking_only before_purchas* prior_to_purchas* serious_use get_to_ship dry_run test_bench',
    weak: 'test production decide purpose purposes deploy* version install',
  },
];

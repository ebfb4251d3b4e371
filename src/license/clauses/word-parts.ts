/**
 * Broad classes of words that conditions are made of: who, which act, which good, which place. A sentence that has words
 * of each class of a combination is about the combination's kind, however it is put (see `combinations.ts`).
 * Written as the vocabularies are: `_` joins words to a phrase, `*` is any ending.
 */
export const WORD_PARTS = {
  others:
    'third_part* others other customer* client* anyone anybody somebody someone friend* mates colleague* public people tenant* ' +
    'outsider* outside stranger* users user everybody everyone whoever party_other affiliates',
  party:
    'compan* corporation* firm firms enterprise* business businesses organi*ation* entit* employer* boss* startup* agenc* institution* ' +
    'manager* management shop team* office',
  use: 'use used uses using usage utili*e* utili*ation employ employed exploit* exploitation run running operat* work working play tinker apply applied',
  serve:
    'offer* provid* furnish* operat* run running expos* deploy* suppl* deliver* render* stand_* standing set_up setting_up let lets letting ' +
    'give gives given giving make makes making made available allow* access* serve serves serving sell* open opened put host*',
  online:
    'service services server servers cloud remote* online internet network* web backend* frontend* platform* log_in logs_in logging_in login ' +
    'api apis saas intranet datacent* subscription* url endpoint* browser* wire',
  money:
    'money cash fee fees remunerat* pay pays paid paying payment* consideration dollar* euro euros pound* usd eur compensat* charge charges ' +
    'charging reward* pecuniar* monetar* sum price* priced invoice* cost costs',
  gain:
    'pecuniar* financial* monetar* economic* lucrat* profit* gain gains benefit earn* living livelihood income commerc* trade business* ' +
    'money moneymaking job paid revenue* enrich* salary customers',
  leisure:
    'free_time spare_time leisure home hobb* private* personal* pastime fun own_use weekend* curiosity',
  learning:
    'universit* school* scien* lesson* class classes classroom* student* pupil* teach* research* academ* education* learn* college* study studies',
  copies:
    'copy copies copying duplicat* reproduc* version* download* file files package* theme* template* work software program* code product* icons font* asset*',
  pass:
    'give gives giving given pass passes passing hand hands handing share shares sharing distribut* publish* publication upload* put putting ' +
    'post posting posted send sends sending forward* transfer* lend lending loan* leak* disclos* reveal* release* releasing leave leaves ' +
    'circulat* transmit* convey* communicat* mirror* repost* copy copies copying repackag* spread*',
  away: 'others other anyone anybody someone somebody friend* mates colleague* public outside website* site sites repositor* third_part* mirror* forum* internet_page* elsewhere along away around party',
  alter:
    'chang* modif* alter* edit* amend* patch* rewrit* rework* adapt* adjust* tweak* improv* extend* fix fixes fixing touch* mess tinker* remix* fork* translat* port porting refactor* customi*',
  inside:
    'file files code source work software program* library text content material* it anything something version* theme* part parts',
  discover:
    'disassembl* decompil* reverse* ascertain* discover* deriv* reconstruct* inspect* look_inside take_apart pull_apart inner_workings',
  object:
    'object_code binar* inner_workings internals source_code algorithm* structure executable* bytecode trade_secret*',
  learnVerb:
    'train* teach* learn* ingest* feed feeds feeding fed fine_tun* finetun* tun* improv* develop* build* creat* scrap* crawl* mine mining harvest*',
  model:
    'model models ai neural network networks robot* machine machines chatgpt gpt* llm* bot bots copilot assistant* statistical classifier* dataset* corpus corpora algorithm* generator* artificial',
  look: 'try trying test tests testing tested evaluat* ascertain* assess* decide deciding judg* opinion find_out figure_out experiment* explor* sample sampling taste preview* demo demos demonstrat* trial* kick inspect* review*',
  whether:
    'whether if suit suits suitab* fits need needs meets like requirements purpose purposes only merely just solely tyres tires water waters before',
  real: 'production productive* real live deploy* deployment go_live ship ships shipping serious_use real_work rollout roll_out day_to_day',
  trial: 'trial* test tests testing evaluat* preview* demo* beta tyres tires sandbox staging look peek',
  span: 'day days week weeks month months year years decade* quarter* midnight hours_after calendar_year',
  end: 'end ends ended stop stops cease ceases expir* lapse* terminat* delet* destroy* over no_longer in_force valid until till after renew* run_out runs_out uninstall* void',
  check:
    'check checks checking verif* validat* authenti* entitle* entitlement key keys serial* activation protection* measure measures mechanism* guard* nag lock locks limiter drm licen*e_file token*',
  defeat:
    'patch* defeat* remov* disabl* bypass* circumvent* break breaks breaking crack* hack* strip* evad* work_around get_around go_around tamper* interfer* alter* switch_off turn_off skip* fake* spoof* delet*',
  enter:
    'enter* type typed typing input register* registration obtain* request* activat* unlock* valid issued log_in sign_up',
  keyword: 'serial* key keys code activation licen*e_code licen*e_number registration token* account',
  tell: 'tell tells telling inform* advis* let notify* notif* write writes mail mailing email message ping contact* report* say send sends sending drop ring call announce* submit* fill filling register',
  author:
    'us me author authors licensor* maintainer* developer* owner* creator* we our vendor holder* upstream proprietor*',
  show: 'show* mention* say says state* name names display* bear* carr* exhibit* credit* print* keep keeps stay stays include* appear* remain* acknowledg* put thank* indicat* link*',
  visible:
    'visible* visibly see page pages screen* footer header website site app application legible readable credits about splash creator* name logo link badge line public performance user_interface documentation packaging menu',
  madeWith:
    'used made built powered creator* authorship author* name* logo link copyright credit* us our origin*',
  accept:
    'yes agree* accept* consent* bound govern* signed sign form_part integral_part part_of incorporat* supplement* subject_to apply applies abide* comply follow* observe* honou* honor*',
  terms:
    'terms condition conditions policy policies agreement* contract* rules everything_written legal account website http https regulations statutes guidelines code_of_conduct',
  elsewhere:
    'our website site http https account online published time_to_time amended_from signed separate master general from_time agb privacy page customer',
  border:
    'border borders abroad territor* countr* jurisdiction* nation nations destination* embargo* state states foreign overseas',
  trade_law:
    'restrict* sanction* embargo* trade cryptograph* encryption crypto law laws rules regulation* list lists prohibit* control* licen*ed_goods ship* send*',
  size: 'people person persons employee* staff developer* user users seat seats member* engineer* head heads colleague* visitor* customer* programmer* coworker* worker*',
  money_in:
    'turnover revenue* income sales earn* funding investor* investment* raised capital budget takings receipts profit* valuation worth make makes making gross*',
  compare:
    'more_than less_than fewer_than over under above below exceed* surpass* up_to at_most at_least larger smaller greater bigger till until beyond within fewer not_more maximum minimum per_year annual* last_financial last_fiscal',
  staff:
    'employee* staff personnel worker* workers workforce team crew labour* labor* contractor* intern interns people_who_work hired',
  labour_good:
    'wage* salar* hours overtime union* holiday* vacation* shift shifts contract* strike* pay paid leave safety crunch pension* weekend* sick compelled negotiat* organi*ed organi*e',
  beings:
    'person people human* animal* child* civilian* lives life women minorit* protester* men population* individual* anyone other living',
  ill: 'worse harm* hurt* injur* suffer* kill* abus* bad_things suppress* oppress* exploit* persecut* discriminat* mistreat* torture* endanger* infring* violat* deny cruel* degrad* threaten* humiliat* fundamental_rights human_rights bull*',
  rival:
    'rival* alternativ* compet* substitut* replac* clone* imitat* similar same comparable against_us against_ours equivalent copycat*',
  our_goods:
    'product* service* offering* business us ours our licensor* author* vendor market engine* tool* application* compan*',
  hardware:
    'hardware device* board boards chip chips processor* silicon printer* microcontroller* camera_model* equipment console* machine* controller* sensor* product products platform* phones appliance* operating_system*',
  tied: 'only solely exclusively together conjunction combination nothing_but no_other other_than',
  made: 'made manufactured sold produced supplied by own',
} as const;

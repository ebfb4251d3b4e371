/**
 * Words that say what a sentence does with its subject: takes it away, asks for it, leaves it free. Written as the
 * vocabularies are: `_` joins words to a phrase, `*` is any ending.
 */
export const OPERATORS = {
  /** In a few added words: anything that takes permission away or ties it to something. */
  taking:
    'not no nor never none neither nobody cannot cant without prohibit* forbid* forbidden ban bans ' +
    'banned disallow* deny denied denies refuse* revoke* revoked void voids voided exclude* excluding ' +
    'excluded except unless limited restrict* reserve* withdrawn lose loses lost terminate* only solely ' +
    'exclusively strictly merely barred illegal unlawful impermissible out_of_scope nothing refrain* ' +
    'off_limits out_of_bounds keep_from stop stops cease ceases abstain* avoid hands_off unauthori* ' +
    'disqualified ineligible end_user_only conditional conditioned contingent exempt* against opt_out ' +
    'other_than withheld withhold* interdict* confined outside_the suspend* violating_this violates_this ' +
    'in_violation preclud* consider_your_licen*_gone our_permission our_agreement our_consent ' +
    'our_blessing written_consent written_permission prior_consent separate_permission deal_with_us gone ' +
    'keep_out stay_away unavailable crime offence offense is_over are_over shut_out left_out ' +
    'off_the_table forfeit* debar* forgo forego apart_from aside_from beyond_the_scope falls_outside ' +
    'fall_outside outside_of_this curtail* capped cancel* annul* nullif* rescind* inadmissible taboo ' +
    'no_go closed_to nope falls_away fall_away breach_of ends_when ends_if licence_ends license_ends ' +
    'permission_ends rights_end right_ends end_at_once ends_at_once stop_being held_back hold_back ' +
    'never_ever not_so may_no_longer ceded shall_end is_at_an_end',
  /** In a few added words: anything that asks. */
  asking:
    'must shall require* required needs need has_to have_to had_to obliged obligat* agree* condition* ' +
    'subject_to due provided_that obligatory kindly pledge* promise* undertake* covenant* vow* duty ' +
    'bound responsible ensure oblige* mandatory prior_to is_to are_to please should will owe owes owed ' +
    'represents warrants gotta got_to ought supposed_to expected_to bound_to compelled compulsory ' +
    'necessitat* presuppos* calls_for demand* insist* depend depends depending prerequisite* ' +
    'precondition* proviso stipulat* failing_which hinges contingent_on until grants_back grant_back ' +
    'costs cost on_pain provided_you applies_to apply_to are_valid is_valid stays stay',
  /** Phrases that sound like limits and are none. */
  free:
    'without_limitation without_limiting not_limited_to no_later_than whether_or_not not_only no_charge ' +
    'at_no_cost without_charge free_of_charge cannot_be_taken_back cannot_be_revoked shall_not_apply ' +
    'do_not_apply needs_nobody needs_no need_no written_promise written_offer conditions_are_met ' +
    'no_more_than_the no_longer at_no_costs there_no there_is_no there_are_no there_never ' +
    'does_not_discriminate not_subject_to_copyright nothing_phones no_key no_fee no_fees no_registration ' +
    'no_account no_payment_is no_royalty no_royalties no_obligation no_duty no_catch no_strings if_only ' +
    'or_not all_rights_reserved',
  /** The same in a whole licence, where grants are many. */
  freeInGrants:
    'without_restriction* without_any_restriction* without_fee* without_any_fee* without_royalt* without_modification* without_obligation without_warranty ' +
    'with_or_without regardless_of_whether for_any_purpose any_purpose not_required not_be_required may_or_may_not only_if_you_wish without_written_agreement if_not not_have_to not_need_to ' +
    'that_prohibits that_forbids which_prohibits which_forbids',
  /** In a whole licence: ways to take a right away from the reader. */
  ban:
    'may_not may_never must_not must_never shall_not shall_never should_not can_not cannot can_never ' +
    'you_will_not licensee_will_not user_will_not do_not never_use not_use not_to_use not_permit* ' +
    'not_allow* not_authori* not_licens* not_granted not_entitled not_be_permitted not_be_allowed ' +
    'not_be_licensed not_be_granted does_not_grant does_not_include does_not_permit does_not_allow ' +
    'does_not_cover does_not_extend not_available not_extend not_*_licensed not_for not_evil prohibited ' +
    'prohibits forbidden forbids we_prohibit we_forbid disallowed denied banned barred illegal unlawful ' +
    'refrain withheld off_limits excluded no_right no_rights no_permission no_licen* no_one_may ' +
    'no_one_can nobody_may nobody_can no_person_may no_company_may no_entity_may no_organi* no_use ' +
    'no_commercial no_reverse no_modif* no_cop* no_distribut* no_redistribut* no_deriv* no_part ' +
    'agree_not agrees_not without_the_prior without_prior without_our without_express without_written ' +
    'without_the_express without_the_written without_permission without_a_licen* not_to_be is_not_to ' +
    'are_not_to not_open_to no_firm_may no_business_may',
  /** In a whole licence: ways to grant for one thing alone. */
  confine:
    'only solely exclusively strictly permitted_purpose limited_to restricted_to reserved_for confined_to reserved_to ' +
    'for_noncommercial* for_nonproduction for_nonprofit* for_personal for_private for_academic* for_educational for_research for_evaluat* for_your_personal for_your_own for_your_internal for_internal for_testing for_trial* for_home',
  /** What a ban leaves out. */
  except: 'except_for except_in except_when other_than',
  /** In a whole licence: ways to ask something of the reader, or to make a right depend on something. */
  ask:
    'must shall_be_required required_to you_shall requires is_required are_required has_to have_to ' +
    'need_to needs_to needs need agree agrees shall_pay obliged expires expire lapses subject_to ' +
    'governed_by terminates unless without_paying without_purchas* without_buying falls_due fall_due ' +
    'is_due are_due payable for_a_period for_a_term valid_until bound_by',
  /** Where what is said about one act ends. */
  turn: 'but however although whereas nevertheless nonetheless',
  /** In a whole licence: ways to grant. */
  permit:
    'may can hereby_grant* permission permitted free_to freely right_to rights_to license_to licence_to allowed_to grants granted',
  /** Phrases in which a word says something else than by itself. */
  hollow:
    'royalty_free fee_free moral_right* good_faith by_virtue_of in_the_nature nature_of academic_free ' +
    'official_polic* in_respect_of personal_information personal_data personal_injury promptly ' +
    'commercial_item* commercial_computer open_source_initiative third_party_right* legal_action ' +
    'business_interruption loss_of_profit* lost_profits bodily_injury research_laboratory ' +
    'exploitation_of_the free_of_charge no_charge at_no_cost without_charge without_fee ' +
    'this_license_file this_licence_file registered_office entitlement_to unfair_competition harmless ' +
    'host_of a_host the_host above_mentioned source_code_form in_excess_of_your development_server ' +
    'debug_mode for_good european_union registered_trade*',
  /** What a licence lets one use. */
  work: 'software program programs work works product products library code materials material files file font fonts package data database documentation it application sdk images image content asset assets theme themes version versions copies component components binaries binary service',
  /** What ordinary licences keep as it is: their own words, notices, names. */
  kept:
    'notice notices disclaimer disclaimers this_license this_licence this_agreement the_license the_licence your_license licensing_agreement name names named title titles trademark* marks logo logos renam* label* restriction* legend* ' +
    'terms conditions rights exhibit provision provisions section_of attribution attributions authorship credit credits invariant copyright copyrights warranty warranties acknowledgement* acknowledgment* technical_measure* technological_measure*',
} as const;

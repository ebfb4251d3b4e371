/*** Words for those whom a sentence may shut out. Written as the vocabularies are. */
export const PARTY_WORDS = {
  /** Someone in particular. */
  someone:
    'following_entit* following_compan* following_organi* following_person* following_individual* ' +
    'following_part* following_group* citizen* national* resident* citizenship nationality subsidiar* ' +
    'affiliate* successor* seat_in people_at dear_people on_behalf_of acting_for employees_of ' +
    'employed_by work_for works_for members_of located_in registered_in based_in seated incorporated_in ' +
    'headquartered government* officer* agent_of employee_of ministry working_for under_contract_to ' +
    'owned_by controlled_by',
  /** Anyone of a kind. */
  anyone:
    'compan* corporation* entit* organi*ation* person* individual* anyone whoever people group* parent employee* contractor* agenc*',
} as const;

/** Warranties and damages: what nobody owes. */
const WARRANTY =
  /\b(?:warrant(?:y|ies|ed)|liab\w*|merchantab\w*|damages|indemnif\w*|negligence|disclaim\w*|guarantee\w*|assurance|defective|own risk|any responsibility|procurement|promises that|answer for|errors)\b/;
/** Other words of what a whole licence says beside its terms of use: losses, waivers, courts. */
const NO_TERM_OF_USE =
  /\b(?:warrant\w*|loss of|lost|noninfring\w*|responsib\w*|promises|waive[sdr]?\w*|relinquish\w*|invalid|unenforceable|jurisdiction|courts?|conflict of laws?|governing law|united nations convention)\b/;
const PROHIBITED_USE = /\b(?:you|licensees?|users?) (?:may|must|shall|can) not\b/;
/** Names may not be used for praise in most free licences, and that limits no use of the work. */
const ENDORSEMENT =
  /\b(?:endors\w*|sponsors|stands? behind|promote products|publicity|in advertising|trademarks?|trade names?|service marks?|be called|our names?)\b/;
/** What is hoped for, thanked for or left to the reader is no condition. */
const OPTIONAL =
  /\b(?:hope|consider (?:buying|a|making)|appreciated?|encouraged?|would (?:like|love|be|rather|wish)|invited?|(?:do|does) not (?:like|care|mind)|optional\w*|voluntar\w*|recommend\w*|if you (?:like|wish|want|prefer)|thanks?|funding from)\b/;
/** Phrases that give leave; without a ban beside them nothing is taken away. */
const PERMISSION =
  /\b(?:permission to|is permitted|are permitted|is allowed|are allowed|you (?:may|can)(?! not| only)|may be asked|can use|feel free|free to|welcome|may use|no (?:limit|need|duty|restrictions?)|need not|not have to|not need|is fine|is ok(?:ay)?|are okay|unlimited|do(?:es)? not expire|not discriminate against|may all|not (?:\w+ )?depend|(?:nobody is|not) excluded|no (?:\w+ ){1,4}(?:is|are|has|have|will|falls?) (?:to be )?(?:be )?(?:needed|required|necessary|asked|declared|charged|involved|demanded|imposed|expected|collected|due|issued))\b/g;
/** "Nothing in this licence impairs your rights": what a licence does not do. */
const NO_EFFECT =
  /\b(?:nothing|not) (?:\w+ ){0,5}(?:impair|limit|restrict|prevent|keep|stop|affect|reduce|intent)\w*\b/;
/** A sentence in another language has words that look like English ones. */
const FOREIGN = /\b(?:une|les|und|oder|nicht|dans|della|werden)\b/;
const DEFINITION = /^(?:\w+ ){0,7}(?:means?|shall mean|refers? to|has the meaning)\b|^the (?:word|term)\b/;
/** What was once, or what someone thought of, binds nobody now. */
const PAST =
  /\b(?:was|were|used to be|considered (?:adding|using|a|an)|decided (?:not|against)|chose not|formerly|previously|removed)\b/;
const PRESENT = /\b(?:may|must|shall|can|cannot|is|are|has|have|will|do|does|gets?|ends?)\b/;
/** Which changes a project takes, how its own parts are tried out, and who made what. */
const OF_PROJECT =
  /\b(?:(?:do|will|can) ?not (?:accept|merge|review|take) (?:\w+ )?(?:patches|pull requests|contributions?|issues|reports)|deprecated|passed off as the original|as being the original|burden on|exercise of (?:the )?rights)\b/;
/** Instructions for what comes with a project. */
const INSTRUCTION =
  /\b(?:examples?|tests|test suite|tutorials?|debug\w*|development server|dev server|sample data|fixtures)\b/;
/** What nobody asks for. */
const ABSENCE = /\bthere (?:is |are )?no\b/;
const RULE = /\b(?:licen[cs]\w*|permi\w*|rights?|grant\w*|may|must|shall|allowed|prohibited|forbidden)\b/;
/** A ban on other conditions keeps the licence, and takes no use away. */
const KEEPS_LICENSE =
  /\b(?:this licen[cs]e document|text of (?:this|the) (?:\w+ )?(?:licen[cs]\w*|agreement)|(?:further|additional|other|more) restrictions?|restrict others|under this licen[cs]e|in compliance with|these terms|same licen[cs]e|source code must|terms of this|misrepresent\w*|cop(?:y|ies) of this (?:licen[cs]e|agreement)|original software|original author|plainly marked|impose|techn\w+ measures?)\b/;

/** Does a normal sentence that was added speak of warranties, of names used for praise, or of a word's meaning? */
export function isWarranty(sentence: string): boolean {
  return WARRANTY.test(sentence) || ENDORSEMENT.test(sentence) || DEFINITION.test(sentence);
}

/** Does a normal sentence tell of the project, of its past or of how to run its parts, and make no rule? */
export function isReport(sentence: string): boolean {
  if (OF_PROJECT.test(sentence)) return true;
  if (PAST.test(sentence) && !PRESENT.test(sentence)) return true;
  return (INSTRUCTION.test(sentence) || ABSENCE.test(sentence)) && !RULE.test(sentence);
}

/** Does a normal sentence ask for nothing: is it a hope, a thank? */
export function isOptional(sentence: string): boolean {
  return OPTIONAL.test(sentence);
}

/** A normal sentence without the phrases that give leave; the same where there is none. */
export function withoutPermissions(sentence: string): string {
  return sentence.replace(PERMISSION, (found) => found.replace(/\S/g, '_'));
}

/**
 * Does a normal sentence of a whole licence speak of something else than what its reader may do? So do warranties,
 * rules against the use of names for praise and definitions.
 */
export function isAside(sentence: string): boolean {
  if (
    ENDORSEMENT.test(sentence) ||
    DEFINITION.test(sentence) ||
    NO_EFFECT.test(sentence) ||
    FOREIGN.test(sentence) ||
    isReport(sentence)
  )
    return true;
  return (WARRANTY.test(sentence) || NO_TERM_OF_USE.test(sentence)) && !PROHIBITED_USE.test(sentence);
}

/** Does what a normal sentence forbids only keep the licence as it is? */
export function keepsLicense(sentence: string): boolean {
  return KEEPS_LICENSE.test(sentence);
}

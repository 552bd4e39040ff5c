/**
 * What the text readers know of one language. A language is one file beside this one, which a native speaker can
 * complete: every list may be missing, and docs/languages.md shows which are.
 *
 * Entries of a list stand apart by semicolons. Case never matters but in acronyms and Gherkin. Where a field says
 * "folded", accents do not matter either, so one spelling is enough. Where it says "patterns", an entry may use
 * `(a|b)`, `?` for "or not" and `\p{L}*` for any ending, and nothing that repeats a repetition.
 */
export interface Language {
  /** BCP 47: `de`. */
  readonly code: string;
  /** In English: `German`. */
  readonly name: string;
  /** Words are looked for anywhere in a text, since none stands apart or endings follow at once: `ja`, `ko`. */
  readonly glued?: boolean;
  /** Words that say nothing about what a text is about: `the; and; with`. Leave out what means something elsewhere. */
  readonly stopWords?: Entries;
  /** Whole answers that are none: `tbd; to be defined; see below`, and the blanks of templates: `role; goal`. */
  readonly placeholders?: Entries;
  readonly template?: TemplateWords;
  readonly sections?: SectionWords;
  readonly criteria?: CriteriaWords;
  readonly gherkin?: GherkinWords;
  readonly story?: StoryWords;
  readonly problem?: ProblemWords;
  readonly reasons?: ReasonWords;
  readonly work?: WorkWords;
  readonly metrics?: MetricWords;
  readonly conversation?: ConversationWords;
  /** Words of a sprint goal that say "do the work" and not what for: `finish; all; tickets`. */
  readonly sprintGoals?: Entries;
  /** Parts of the names of stages where somebody accepts the work, folded: `accept; sign-off`. Not review, not test. */
  readonly acceptanceStages?: Entries;
  /** Such names that stand for it as a whole word only: `uat`. */
  readonly acceptanceAbbreviations?: Entries;
  readonly names?: NameWords;
}

export type Entries = readonly string[];

/** What a template leaves behind where the answer should be. */
interface TemplateWords {
  /** Patterns that open an order to fill something in: `describe; explain; fill in`. Glued: those that end it. */
  readonly instructions?: Entries;
  /** Patterns for "please" before such an order: `please`. */
  readonly please?: Entries;
  /** Patterns that open a promise: `will be (?:filled|defined)`. */
  readonly toCome?: Entries;
  /** Patterns that open a line pointing elsewhere: `see`. */
  readonly pointers?: Entries;
  /** Patterns that end such a line, where the language says it last: `参照`. */
  readonly pointersAtEnd?: Entries;
  /** Words of usual frames ("We believe that … will lead to …"): a line of nothing else is empty. */
  readonly frame?: Entries;
  /** Patterns that open a question which is the answer itself: `how might we`. */
  readonly openQuestions?: Entries;
}

/** What people call the sections of a roadmap text. Folded; without articles and the qualifiers below. */
interface SectionWords {
  /** Above the problem and the reason: `problem; why; background; pain points`. */
  readonly problem?: Entries;
  /** Above what success is measured by: `success metric; kpi; target`. */
  readonly metric?: Entries;
  /** Above neighbouring sections, which end those two: `solution; scope; risks`. */
  readonly others?: Entries;
  /** Articles and the like before a name: `the; our; current`. */
  readonly qualifiers?: Entries;
  /** Between two names in one heading: `and; or`. */
  readonly and?: Entries;
}

/** Acceptance criteria: what they are called and how one says nothing. All of it is folded but the acronyms. */
export interface CriteriaWords {
  /** What acceptance criteria are called, enough on their own: `acceptance criteria; done when`. */
  readonly labels?: Entries;
  /** Names that may mean them, never enough: `acceptance tests; definition of done`. */
  readonly weakLabels?: Entries;
  /** What should have happened, enough for a bug only: `expected result`. */
  readonly expectedLabels?: Entries;
  /** Acronyms of the labels, as written: `AC; CoS`. */
  readonly acronyms?: Entries;
  /** Acronyms of the weak labels, as written: `DoD`. */
  readonly weakAcronyms?: Entries;
  /** Acronyms of the expected result, as written: `ОР`. */
  readonly expectedAcronyms?: Entries;
  /** Acronyms that mean too much else to count without a number: `AK` ("AK 1: …"). */
  readonly numberedAcronyms?: Entries;
  /** Patterns for what a blank criterion is called with its number: `criterion; item` ("Criterion 1"). */
  readonly numberedNames?: Entries;
  /** Words before a label that leave it one: `draft; functional` ("Functional acceptance criteria"). */
  readonly qualifiers?: Entries;
  /** Words after a label that qualify it: `for; of` ("Acceptance criteria for admins"). */
  readonly prepositions?: Entries;
  /** Between two labels: `and` ("Acceptance criteria and notes"). */
  readonly and?: Entries;
  /** Beginnings of an announcement after a label: `are; as follows` ("Acceptance criteria are as follows:"). */
  readonly announces?: Entries;
  /** Labels of the other parts of a ticket, which end the criteria: `notes; out of scope; steps to reproduce`. */
  readonly otherLabels?: Entries;
  /** Names of the parts that criteria are grouped by, not of the parts of a ticket: `backend; mobile`. */
  readonly groups?: Entries;
  /** Whole criteria that say only that something will be said: `to be defined; see description`. */
  readonly toCome?: Entries;
  /** First words that make a short line such a promise, whatever follows: `tbd`. */
  readonly toComeHeads?: Entries;
  /** Words that point elsewhere: `see; refer`, together with a place below. */
  readonly pointers?: Entries;
  /** Where they point: `figma; comments; attachment`. */
  readonly places?: Entries;
  /** Patterns for a whole line that points elsewhere, in glued languages: `참고$`. */
  readonly pointingSentences?: Entries;
  /** Words of a frame people fill: `as; a; i; want`. Without anything else they are the frame. */
  readonly frame?: Entries;
  /** Verbs of a template's order to write criteria: `describe; list`. */
  readonly helpVerbs?: Entries;
  /** Patterns for what such an order wants: `acceptance; what must`. */
  readonly helpObjects?: Entries;
  /** Patterns that open a template's question: `how will we know`. */
  readonly helpQuestions?: Entries;
  /** Patterns for a whole order, in glued languages: `入力してください$`. */
  readonly helpSentences?: Entries;
  /** Sentences of nothing but these say only that the work is done and right: `the; works; as; expected`. */
  readonly emptyWords?: Entries;
  /** One of these must be among them: `works; fixed; expected`. */
  readonly emptyCore?: Entries;
  /** Endings that say nothing of a short subject: `works as expected`. */
  readonly emptyEndings?: Entries;
  /** Patterns for a whole empty sentence, in glued languages. */
  readonly emptySentences?: Entries;
  /** Words of a team's definition of done: `code; reviewed; deployed`. */
  readonly doneWords?: Entries;
  /** One of these must be among them: `merged; tested`. */
  readonly doneCore?: Entries;
  /** Patterns for a whole line of it, in glued languages. */
  readonly doneSentences?: Entries;
  /** Praise that two people read differently: `fast; intuitive; user-friendly`. */
  readonly vagueWords?: Entries;
  /** Words of a condition, or of something one can see happen: `if; when; shows; redirects`. */
  readonly cues?: Entries;
  /** Words that deny: `not; without`. */
  readonly negations?: Entries;
  /** Words of a report on criteria that stand elsewhere: `passed; failed`. */
  readonly verdicts?: Entries;
}

/**
 * The step words of Gherkin as Cucumber knows them, with their capitals. Words that open ordinary sentences in
 * another language ("A", "I", Italian "Data") are left out: a lost step costs less than a scenario nobody wrote.
 */
export interface GherkinWords {
  /** `Scenario; Scenario Outline; Example`. */
  readonly scenario: Entries;
  /** `Given`. */
  readonly given: Entries;
  /** `When`. */
  readonly when: Entries;
  /** `Then`. */
  readonly outcome: Entries;
  /** `And; But`. */
  readonly and: Entries;
  /** Part of a scenario's text and none itself: `Feature; Background; Examples`. */
  readonly around: Entries;
}

/** The user story. One of three forms, by where the language marks the role. */
interface StoryWords {
  /** The mark stands before the role: "As a …". */
  readonly form?: StoryForm;
  /** The mark stands after the role: "… として". */
  readonly afterRole?: StoryAfterRole;
  /** The role's ending is the mark: "Myyjänä …". */
  readonly byEnding?: StoryByEnding;
  /** Openings of a line that gives the end first: `in order to`. */
  readonly endFirst?: Entries;
  /** Verbs, for finding a second action; only English is read so. */
  readonly actions?: StoryActions;
  /** Patterns that open a remark behind a story: `note; see`. */
  readonly remarks?: Entries;
}

interface StoryForm {
  /** Patterns before the role: `as(?: an?)?`. */
  readonly opens: Entries;
  /** An opening without its article, common among non-native writers and in prose: `as`. */
  readonly bareOpening?: Entries;
  /** Patterns between role and action: `(?:i|we) (?:want|need)`. */
  readonly wants: Entries;
  /** A pattern for what may follow them: `(?: to)?`. */
  readonly afterWants?: Entries;
  /** Patterns between action and benefit: `so that; in order to`. */
  readonly soThat: Entries;
  /** Verbs: a role with one is a subordinate clause ("as the list is empty, I want …"). */
  readonly verbs?: Entries;
  /** Words that make the phrase no role: `result` ("as a result"). */
  readonly noRole: Entries;
  /** Where the noun of a phrase stands: "quick shop owner" last, "propriétaire d'une boutique" first. */
  readonly noun: "first" | "last";
}

/** All of it patterns, with the marks that belong to them. */
interface StoryAfterRole {
  /** Follows the role: `として`. */
  readonly role: Entries;
  /** Ends the action: `たい`. */
  readonly wants: Entries;
  /** Opens the sentence that gives the end: `なぜなら`. */
  readonly because: Entries;
  /** Ends a clause before the action that gives the end: `ために、`. */
  readonly purpose: Entries;
  /** Taken off the front of role and action: `私は`. */
  readonly lead: Entries;
  /** Words at the end of a phrase that make it no role: `結果`. */
  readonly noRole: Entries;
}

interface StoryByEnding {
  /** A pattern for the ending: `n[aä]`. */
  readonly roleEnding: Entries;
  /** `haluan`. */
  readonly wants: Entries;
  /** `jotta`. */
  readonly soThat: Entries;
  /** Whole words with the ending that are no role: `esimerkkinä`. */
  readonly noRole: Entries;
}

export interface StoryActions {
  /** Verbs that are hardly ever nouns: `create; delete`. */
  readonly verbs: Entries;
  /** Verbs that are nouns or adjectives as well: `search; open`. They need a determiner behind. */
  readonly alsoNouns: Entries;
  /** Stand before an object and are nothing else; a word between "and" and one of them is a verb: `the; my`. */
  readonly articles: Entries;
  /** What else stands before an object: `new; which`. */
  readonly determiners: Entries;
  /** Words that lack the noun of their object when "and" follows: `new; existing`. */
  readonly attributes: Entries;
  /** What stands where there is no object: `in; later`. */
  readonly noObject: Entries;
  /** Words between "and" and an article that are no verbs: `with; all`. */
  readonly notVerbs: Entries;
  /** What a user does to be answered: `enter; search`. */
  readonly inputs: Entries;
  /** And the answer: `get; see`. */
  readonly answers: Entries;
  /** Verbs that say what is to come of it, and no second thing: `have; ensure`. */
  readonly outcomes: Entries;
  /** Words that open a clause within an action: `that; which`. */
  readonly clauses: Entries;
  /** Words for the object of the first action: `it; them`. */
  readonly same: Entries;
  /** Patterns that join what the result is to be like, which is a criterion: `and i expect`. */
  readonly expectations: Entries;
}

/** A problem described in a sentence. Patterns; `…` stands for up to five words. */
interface ProblemWords {
  /** People who have it, or the desk that hears of it: `customers?; support`. */
  readonly people: Entries;
  /** What goes wrong for them: `give up; spends? … hours`. */
  readonly trouble: Entries;
  /** Rules, wishes and plans, which state no problem: `should; so that`. */
  readonly plan: Entries;
}

/** Why something is wanted, in prose. Patterns; `…` stands for up to five words. */
interface ReasonWords {
  /** A purpose, a need, a pain, a request or a comparison: `so that; because; currently; there is no`. */
  readonly says: Entries;
  /** In a title alone, may be a reason or only say where it belongs: `for the; needed`. */
  readonly hints?: Entries;
  /** Somebody outside the team wants it, or ran into it: `customers? … want; reported by`. */
  readonly customers?: Entries;
  /** Where customers are heard, named in a sentence: `help ?desk; forum`. */
  readonly places?: Entries;
  /** What may stand before the verb of an order: `we need to; please`. */
  readonly orderLeads?: Entries;
  /** Opens a sentence that says only what to do: `add; implement`. */
  readonly orders?: Entries;
  /** Opens a sentence about the item itself: `this epic; this ticket`. */
  readonly announces?: Entries;
}

/** Work no customer notices, by its title. All of it patterns. */
interface WorkWords {
  /** Tests, releases, documents, upgrades, inner order: `refactor\p{L}*; unit tests?`. */
  readonly chores?: Entries;
  /** The same, where the title opens with it: `investigate; bump`. */
  readonly choreOpenings?: Entries;
  /** Opens a title about something to be mended: `fix`. */
  readonly fixes?: Entries;
}

/** What success is measured by. All of it patterns. */
export interface MetricWords {
  /** Shares, which percentages fit: `conversion rate; churn`. */
  readonly rates?: Entries;
  /** Amounts over time: `per week`. */
  readonly perPeriod?: Entries;
  /** Scores: `nps; ratings?`. */
  readonly scores?: Entries;
  /** What is counted of customers: `calls?; orders`. */
  readonly amounts?: Entries;
  /** Money earned or spent: `revenue; costs?`. */
  readonly moneys?: Entries;
  /** Times: `response times?`. */
  readonly durations?: Entries;
  /** Says that the number meant is the aim: `target; success`. */
  readonly aims?: Entries;
  /** Moves an amount without its number: `halve; double`. */
  readonly multiplies?: Entries;
  /** Says which way an amount moves: `increase; drop`. */
  readonly changes?: Entries;
  /** Says that a number is today's: `currently`. */
  readonly today?: Entries;
  /** Settings and prices, which change by percentages too: `timeouts?; discount`. */
  readonly settings?: Entries;
  /** What a team puts out: `features?; story points?`. */
  readonly outputs?: Entries;
  /** Finishing: `close; ship`. With it, tickets are output. */
  readonly finishes?: Entries;
  /** `tickets?; bugs?`. */
  readonly tickets?: Entries;
  /** Opens a sentence that tells what to build: `show; the list`. */
  readonly specifies?: Entries;
  /** Words of what came of a piece of work: `results?; dropped`. */
  readonly results?: Entries;
  /** Words of a look back: `retro; post-?mortem`. */
  readonly reviews?: Entries;
  /** Right before a number that is a bound or a change: `at least; by`. */
  readonly boundBefore?: Entries;
  /** Right after such a number: `less; faster`. */
  readonly boundAfter?: Entries;
  /** Between a number and the one it moves to: `to`. */
  readonly towards?: Entries;
  /** Months and their short forms: `jan(?:uary)?`. */
  readonly months?: Entries;
  /** What is numbered and not measured: `step; page` ("step 3"). */
  readonly numbered?: Entries;
}

/** What people say to each other in comments. */
interface ConversationWords {
  /** First words that only a question has: `can you; what if`. Not "what is", which may explain. */
  readonly questionOpenings?: Entries;
  /** Last words that only a question has: `mı; ですか`. */
  readonly questionEndings?: Entries;
  /** Whole words by which somebody else decided: `was told; on behalf of`; `*` is any word. */
  readonly deference?: Entries;
  /** Parts of a text by which somebody asked for it: `requested by`. Not a story's own "I want". */
  readonly requester?: Entries;
  /** Beginnings of words for where one hears of customers: `interview; survey`. */
  readonly customerSources?: Entries;
  /** Beginnings of words for something that goes wrong: `crash; fail`. */
  readonly faults?: Entries;
  /** Whole words for it: `bug`. */
  readonly faultWords?: Entries;
}

/** What labels, types, statuses and linked pages are named. A name of several words has hyphens: `tech-debt`. */
interface NameWords {
  /** Labels of work that keeps the lights on: `ktlo; maintenance`. */
  readonly runWork?: Entries;
  /** Types of work without a user in it, beside those of stories: `task`. */
  readonly tasks?: Entries;
  /** Labels of what cannot wait for planning: `incident; outage`. */
  readonly incident?: Entries;
  /** Labels of roadmap items that hold the vision: `vision; north-star`. */
  readonly vision?: Entries;
  /** Statuses in which a problem is still explored: `discovery; shaping`. */
  readonly discovery?: Entries;
  /** Parts of the titles of pages about what customers said or did: `interview; survey`. With blanks. */
  readonly research?: Entries;
}

/** The entries between semicolons, with backslashes as they stand. */
export const list = ({ raw }: TemplateStringsArray): Entries =>
  (raw[0] ?? "").split(";").map((entry) => entry.trim());

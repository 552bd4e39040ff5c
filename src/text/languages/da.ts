import { type Language, list } from "./language.ts";

export const DANISH: Language = {
  code: "da",
  name: "Danish",
  stopWords: list`
    og; eller; men; at; om; som; en; et; den; det; de; på; i; av; for; til; fra; med; uden; er; var; være;
    skal; kan; må; ikke; også; jeg; vi; han; dem; sig; når; så`,
  sections: {
    problem: list`hvorfor; baggrund; muligheder`,
    metric: list`succeskriterier`,
    others: list`løsning; omfang`,
    and: list`og`,
  },
  criteria: {
    labels: list`
      acceptkriterier; accept-kriterier; accept kriterier; acceptkriterie; acceptkriterium;
      acceptancekriterier; acceptbetingelser; godkendelseskriterier; færdig når`,
    weakLabels: list`accepttest; accepttests; succeskriterier; definition af færdig`,
    expectedLabels: list`forventet resultat; forventede resultater; forventet adfærd; forventet opførsel`,
    numberedAcronyms: list`AK`,
    numberedNames: list`kriteri(?:e|et|er)`,
    prepositions: list`for; til`,
    and: list`og`,
    otherLabels: list`
      bemærkninger; tekniske noter; noter; uden for scope; baggrund; løsning; bilag; afhængigheder; spørgsmål;
      åbne spørgsmål; opgaver`,
    toCome: list`skal defineres; defineres senere; ikke defineret; ingen; se ovenfor; kommer`,
    pointers: list`se`,
    places: list`bilag; ovenfor`,
    emptyWords: list`virker; korrekt; fejl; faerdigt; færdigt; løst; uden; rettet`,
    emptyCore: list`virker; færdigt`,
    emptyEndings: list`virker som forventet; virker korrekt`,
    vagueWords: list`hurtig; hurtigt; brugervenlig; nemt`,
    cues: list`hvis; når; vises; viser; sendes; gemmes`,
    negations: list`ikke; uden`,
  },
  gherkin: {
    scenario: list`Abstrakt Scenario; Scenarie; Scenario`,
    given: list`Givet at; Givet`,
    when: list`Når`,
    outcome: list`Så`,
    and: list`Og; Men`,
    around: list`Egenskab; Baggrund; Eksempler`,
  },
  story: {
    form: {
      opens: list`som(?: et| en)?`,
      wants: list`(?:vil|kan|ønsker|må|skal) (?:jeg|vi); (?:jeg|vi) (?:vil|kan|ønsker)`,
      afterWants: list`(?: gerne)?(?: at)?(?: kunne)?`,
      soThat: list`så at; for at; fordi; så`,
      noRole: list`eksempel; resultat; skridt; løsning; alternativ; test; jeg; vi; du; det; den`,
      noun: "last",
    },
    endFirst: list`for at`,
  },
  reasons: {
    says: list`
      så (?:at |de |vi |man |kunder\p{L}* |brugere\p{L}* )(?:kan|kunne|ikke); for at; fordi; eftersom;
      på grund af; i øjeblikket; lige nu; indtil nu; i dag; der (?:er|findes) (?:ikke|ingen|intet);
      (?:kan|virker) … ikke; umulig\p{L}*; mangler; gør … muligt; forenkl\p{L}+; forbedr\p{L}+;
      undgå\p{L}*; hjælper; nyttig\p{L}*; behov; nødvendig\p{L}*; besværlig\p{L}*; svært; langsom\p{L}*;
      for (?:lang\p{L}*|meget|mange|dyrt|sent); forvirrende; forældet; problem\p{L}*; fejl (?:ved|når|i);
      ønske fra; i modsætning; ellers; i stedet; desværre; konkurrent\p{L}*`,
    customers: list`
      kund(?:en|er|erne)? … (?:vil|beder|bad|bedt|mangler|klager|klagede|rapporterer|efterspørger|ønsker|spørger)`,
    orders: list`
      tilføj; opret; byg; implementer; ændr; fjern; slet; vis; flyt; opdater; test; dokumenter`,
  },
  work: {
    chores: list`enhedstest\p{L}*; refaktorering; dokumentation; teknisk gæld`,
    fixes: list`fiks; ret; fejl; bug`,
  },
  metrics: {
    amounts: list`henvendelser; bestillinger`,
    durations: list`ventetid`,
    towards: list`til`,
  },
  conversation: {
    questionOpenings: list`kan vi; kan du; skal vi; bør vi; har vi`,
  },
  acceptanceStages: list`godkend`,
  names: {
    tasks: list`opgave`,
  },
};

import { type Language, list } from "./language.ts";

export const NORWEGIAN: Language = {
  code: "no",
  name: "Norwegian",
  stopWords: list`
    og; eller; men; at; om; som; en; et; den; det; de; på; i; av; for; til; fra; med; uten; er; var; være;
    blir; skal; kan; må; ikke; også; jeg; vi; oss; vår; han; dem; seg; når; så`,
  sections: {
    problem: list`hvorfor; bakgrunn; mulighet`,
    metric: list`suksesskriterier`,
    others: list`løsning; omfang`,
    and: list`og`,
  },
  criteria: {
    labels: list`
      akseptansekriterier; akseptansekriterie; akseptansekriterium; akseptkriterier; akseptansekrav;
      godkjenningskriterier; ferdig når`,
    weakLabels: list`akseptansetest; akseptansetester; suksesskriterier; definisjon av ferdig`,
    expectedLabels: list`
      forventet resultat; forventede resultater; forventet oppførsel; forventet atferd`,
    numberedAcronyms: list`AK`,
    numberedNames: list`kriteri(?:e|et|er)`,
    prepositions: list`for; til`,
    and: list`og`,
    otherLabels: list`
      notat; notater; tekniske notater; merknad; merknader; utenfor scope; bakgrunn; beskrivelse; formål;
      løsning; vedlegg; avhengigheter; spørsmål; åpne spørsmål; faktisk resultat; oppgaver`,
    toCome: list`skal defineres; defineres senere; ikke definert; ingen; se over; kommer`,
    pointers: list`ifolge; se`,
    places: list`vedlegg; ovenfor`,
    helpObjects: list`akseptanse`,
    emptyWords: list`
      det; fungerer; skal; fungere; forventet; riktig; feil; rettet; ferdig; uten; alt`,
    emptyCore: list`fungerer; fungere; forventet; ferdig`,
    emptyEndings: list`fungerer som forventet; fungerer korrekt`,
    vagueWords: list`rask; raskt; brukervennlig`,
    cues: list`hvis; når; vises; viser; sendes; lagres`,
    negations: list`ikke; uten`,
  },
  gherkin: {
    scenario: list`Scenariomal; Abstrakt Scenario; Scenario; Eksempel`,
    given: list`Gitt at; Gitt`,
    when: list`Når`,
    outcome: list`Så`,
    and: list`Og; Men`,
    around: list`Egenskap; Regel; Bakgrunn; Eksempler`,
  },
  story: {
    form: {
      opens: list`som(?: et| en| ei)?`,
      wants: list`(?:vil|kan|ønsker|trenger|må|skal) (?:jeg|vi); (?:jeg|vi) (?:vil|kan|ønsker|trenger)`,
      afterWants: list`(?: gjerne)?(?: at| å)?(?: kunne)?`,
      soThat: list`så at; for å; for at; slik at; fordi; så`,
      noRole: list`eksempel; resultat; steg; trinn; løsning; alternativ; test; jeg; vi; du; det; den`,
      noun: "last",
    },
    endFirst: list`for å; for at`,
  },
  reasons: {
    says: list`
      slik at; for å; fordi; ettersom; på grunn av; for øyeblikket; akkurat nå; hittil; i dag;
      det (?:er|finnes) (?:ikke|ingen|ikkje); (?:kan|fungerer|virker) … ikke; umulig\p{L}*; mangler;
      gjør … mulig; forenkl\p{L}+; forbedr\p{L}+; unngå\p{L}*; hjelper; nyttig\p{L}*; behov;
      nødvendig\p{L}*; tungvint; vanskelig\p{L}*; treg\p{L}*; for (?:lang\p{L}*|mye|mange|dyrt|sent);
      forvirrende; utdatert; problem\p{L}*; feil (?:ved|når|i); ønske fra; i motsetning; ellers; i stedet;
      dessverre; konkurrent\p{L}*`,
    customers: list`
      kund(?:en|er|ene)? … (?:vil|ber|ba|bedt|trenger|klager|klaget|rapporterer|etterspør|ønsker|spør)`,
    orders: list`
      legg; opprett; bygg; implementer; endre; fjern; slett; vis; flytt; oppdater; test; dokumenter`,
  },
  work: {
    chores: list`enhetstest\p{L}*; refaktorering; dokumentasjon; teknisk gjeld`,
    fixes: list`fiks; rett; feil; bug`,
  },
  metrics: {
    rates: list`konverteringsgrad`,
    amounts: list`henvendelser; bestillinger`,
    durations: list`ventetid`,
    towards: list`til`,
  },
  conversation: {
    questionOpenings: list`kan vi; kan du; skal vi; bør vi; har vi`,
  },
  acceptanceStages: list`godkjen`,
  names: {
    tasks: list`oppgave`,
    runWork: list`vedlikehold`,
  },
};

import { type Language, list } from "./language.ts";

export const SWEDISH: Language = {
  code: "sv",
  name: "Swedish",
  stopWords: list`
    och; eller; men; att; om; som; en; ett; den; det; de; på; i; av; för; till; från; med; utan; är; var;
    vara; blir; ska; kan; måste; inte; också; jag; vi; oss; vår; hon; han; dem; sig; när; då; så`,
  placeholders: list`att fylla i; kommer; saknas; ej klart`,
  template: {
    instructions: list`beskriv`,
    pointers: list`se`,
  },
  sections: {
    problem: list`
      varför; bakgrund; sammanhang; orsak; möjlighet; hypotes; behov; användarbehov; kundproblem; nuläge`,
    metric: list`framgångsmått; framgångskriterier; mått; mätetal; mål; hur vi mäter`,
    others: list`lösning; omfattning; avgränsning`,
    and: list`och`,
  },
  criteria: {
    labels: list`
      acceptanskriterier; acceptanskriterium; acceptanskrav; acceptansvillkor; klart när`,
    weakLabels: list`acceptanstest; acceptanstester; framgångskriterier; definition av klar`,
    expectedLabels: list`förväntat resultat; förväntade resultat; förväntat beteende`,
    numberedNames: list`kriteri(?:e|et|er)`,
    prepositions: list`for; till`,
    and: list`och`,
    otherLabels: list`
      anteckning; anteckningar; notering; tekniska anteckningar; utanfor omfattning; utanfor scope;
      ingar inte; bakgrund; sammanhang; beskrivning; syfte; mal; losning; bilagor; beroenden; fragor;
      oppna fragor; risker; testfall; steg; faktiskt resultat; uppgifter`,
    toCome: list`
      kommer; kommer senare; ska definieras; definieras senare; att definiera; fylls i senare; inga; se ovan;
      ej klart; kommer senere`,
    pointers: list`se`,
    places: list`skiss; beskrivning; kommentarer; bilaga; ovan; nedan`,
    helpVerbs: list`beskriv; lista; ange; fyll; skriv`,
    helpObjects: list`acceptans`,
    emptyWords: list`
      allt; fungerar; ska; fungera; som; forvantat; tankt; korrekt; ratt; fel; atgardat; klart; fixat;
      fardigt; utan`,
    emptyCore: list`fungerar; fungera; forvantat; klart; fixat`,
    emptyEndings: list`fungerar som forvantat; fungerar korrekt; fungerar`,
    vagueWords: list`snabb; snabbt; enkelt; intuitiv; anvandarvanlig; smidig`,
    cues: list`om; nar; efter; innan; visas; visar; ser; kan; skickas; sparas`,
    negations: list`inte; ej`,
  },
  gherkin: {
    scenario: list`Abstrakt Scenario; Scenariomall; Scenario`,
    given: list`Givet att; Givet`,
    when: list`När`,
    outcome: list`Så`,
    and: list`Och; Men`,
    around: list`Egenskap; Regel; Bakgrund; Exempel`,
  },
  story: {
    form: {
      opens: list`som(?: ett?| en)?`,
      wants: list`(?:vill|kan|behöver|önskar|måste|skulle vilja) (?:jag|vi); (?:jag|vi) (?:vill|kan|behöver)`,
      afterWants: list`(?: att)?(?: kunna)?`,
      soThat: list`så att; för att; eftersom; så`,
      noRole: list`exempel; resultat; steg; lösning; alternativ; test; jag; vi; du; det; den`,
      noun: "last",
    },
    endFirst: list`för att`,
  },
  reasons: {
    says: list`
      så att; för att; eftersom; därför att; på grund av; för närvarande; just nu; i dagsläget; hittills;
      idag; det finns (?:inget|ingen|inga|inte); (?:kan|går|fungerar) … inte; omöjlig\p{L}*; saknas;
      saknar; möjliggör\p{L}*; underlättar; förenkl\p{L}+; förbättr\p{L}+; undvik\p{L}+; hjälper;
      användbar\p{L}*; behövs; behov; behöver; krångligt; svårt; långsam\p{L}*;
      för (?:lång\p{L}*|mycket|många|dyrt|sent); förvirrande; föråldrad\p{L}*; problem; fel (?:vid|när|i);
      önskemål; begärt; begäran från; till skillnad; annars; istället; i stället; tyvärr; dock;
      konkurrent\p{L}*`,
    customers: list`
      kund(?:en|er|erna)? … (?:vill|ber|bad|bett|behöver|klagar|klagat|rapporterar|efterfrågar|önskar|frågar);
      kundönskemål; (?:från|för|av) (?:en|flera|många|våra|två) kund\p{L}*`,
    orders: list`
      lägg; skapa; bygg; implementera; ändra; ta; byt; visa; flytta; uppdatera; testa; dokumentera`,
  },
  work: {
    chores: list`enhetstest\p{L}*; refaktorer\p{L}+; dokumentation; teknisk skuld`,
    fixes: list`fixa; rätta; åtgärda; bugg; fel`,
  },
  metrics: {
    rates: list`andelen?; konvertering(?:en|sgrad)?`,
    amounts: list`samtal; ärenden; supportärenden; beställningar`,
    moneys: list`intäkter`,
    durations: list`svarstid; laddtid; ledtid; väntetid`,
    aims: list`framgång`,
    multiplies: list`halvera; fördubbla`,
    changes: list`minska; öka; sänka; höja`,
    today: list`idag; i dag`,
    outputs: list`funktioner; skärmar; testtäckning`,
    finishes: list`leverera`,
    results: list`resultat(?:et)?; uppnått; ökade; minskade`,
    boundBefore: list`minst; under; över; mindre än`,
    towards: list`till`,
  },
  conversation: {
    questionOpenings: list`kan vi; kan du; kan ni; ska vi; bör vi; har vi`,
  },
  acceptanceStages: list`godkan`,
  names: {
    tasks: list`uppgift`,
    runWork: list`underhåll`,
    discovery: list`upptäckt`,
    research: list`undersökning`,
  },
};

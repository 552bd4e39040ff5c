import { type Language, list } from "./language.ts";

export const DUTCH: Language = {
  code: "nl",
  name: "Dutch",
  stopWords: list`
    de; het; een; en; maar; als; dan; dat; die; deze; dit; van; voor; met; zonder; op; aan; bij; naar; uit;
    door; over; onder; in; om; te; tot; is; zijn; was; waren; wordt; worden; heeft; hebben; kan; kunnen; moet;
    moeten; zal; niet; geen; ook; nog; wel; ik; wij; we; ons; onze; hij; zij; ze; u; je; jij; er; wie; waar;
    hoe; zodat`,
  placeholders: list`doel; voordeel; nog te bepalen; volgt; geen; nvt; n.v.t.`,
  template: {
    instructions: list`beschrijf; omschrijf; leg uit; vul hier`,
    please: list`alstublieft`,
    toCome: list`wordt (?:nog )?(?:aangevuld|ingevuld)`,
    pointers: list`zie`,
  },
  sections: {
    problem: list`
      probleem; probleemstelling; waarom; waarom nu; achtergrond; aanleiding; context; motivatie; reden; kans;
      hypothese; behoefte; klantbehoefte; gebruikersbehoefte; klantprobleem; pijnpunten; pijnpunt;
      huidige situatie; welk probleem lossen we op`,
    metric: list`
      succesmaatstaf; succescriteria; succes; maatstaf; meetwaarde; metriek; hoe meten we; doel; doelen;
      beoogd effect; resultaat; resultaten`,
    others: list`
      oplossing; voorstel; aanpak; buiten scope; wat; hoe; eisen; acceptatiecriteria; risico's; taken;
      planning`,
    qualifiers: list`de; het`,
    and: list`en`,
  },
  criteria: {
    labels: list`
      acceptatiecriteria; acceptatie criteria; acceptatie-criteria; acceptatiecriterium;
      acceptatievoorwaarden; klaar als; klaar wanneer`,
    weakLabels: list`
      acceptatietest; acceptatietests; acceptatietesten; succescriteria; definitie van klaar`,
    expectedLabels: list`verwacht resultaat; verwachte resultaten; verwacht gedrag; gewenst gedrag`,
    numberedNames: list`criteri(?:um|en); criteria`,
    qualifiers: list`de`,
    prepositions: list`voor; van`,
    and: list`en`,
    announces: list`zijn`,
    otherLabels: list`
      opmerking; opmerkingen; notities; technische notities; technische opmerkingen; buiten scope;
      achtergrond; context; beschrijving; doel; oplossing; ontwerp; bijlagen; afhankelijkheden; aannames;
      vragen; open vragen; risico's; testgevallen; stappen; stappen om te reproduceren; werkelijk resultaat;
      huidig gedrag; omgeving; taken; groet; groeten`,
    toCome: list`
      n.v.t.; nvt; n.t.b.; ntb; nader te bepalen; nog te bepalen; nog invullen; volgt; volgt later; geen;
      zie boven; zie beschrijving; zoals besproken`,
    toComeHeads: list`ntb`,
    pointers: list`zie; volgens`,
    places: list`ontwerp; opmerkingen; beschrijving; bijlage; boven`,
    helpVerbs: list`beschrijf; vul`,
    helpObjects: list`acceptatie`,
    helpQuestions: list`hoe weten we; wanneer is`,
    emptyWords: list`
      alles; het; de; is; zijn; moet; moeten; werkt; werken; zoals; verwacht; bedoeld; correct; goed; naar;
      behoren; probleem; fout; fouten; opgelost; klaar; afgerond; geimplementeerd; gedaan; zonder;
      functionaliteit; functie`,
    emptyCore: list`werkt; werken; verwacht; behoren; opgelost; klaar; geimplementeerd`,
    emptyEndings: list`
      werkt zoals verwacht; werkt correct; werkt naar behoren; werkt goed; is opgelost`,
    doneWords: list`
      gereviewd; getest; geschreven; slagen; documentatie; bijgewerkt; uitgerold; productie; goedgekeurd`,
    doneCore: list`gereviewd; getest; documentatie; uitgerold`,
    vagueWords: list`
      snel; intuitief; gebruiksvriendelijk; eenvoudig; makkelijk; gemakkelijk; soepel; overzichtelijk`,
    cues: list`als; wanneer; zodra; alleen; toont; getoond; ziet; kan; verstuurd; opgeslagen`,
  },
  gherkin: {
    scenario: list`Abstract Scenario; Scenario; Voorbeeld`,
    given: list`Gegeven; Stel`,
    when: list`Als; Wanneer`,
    outcome: list`Dan`,
    and: list`En; Maar`,
    around: list`Functionaliteit; Regel; Achtergrond; Voorbeelden`,
  },
  story: {
    form: {
      opens: list`als(?: een)?`,
      wants: list`
        (?:wil|kan|moet|mag|wens|verwacht|zou) ik; (?:willen|kunnen|moeten) (?:we|wij);
        (?:ik|wij|we) (?:wil|willen|kan|kunnen)`,
      afterWants: list`(?: graag)?(?: kunnen)?`,
      soThat: list`zodat; opdat; om(?= [^,.]*\p{L}); omdat`,
      verbs: list`is; zijn; was; waren; heeft; hebben; wordt; worden; werd; kan; kunnen`,
      noRole: list`
        resultaat; voorbeeld; workaround; alternatief; test; stap; oplossing; gevolg; ik; we; wij; hij; zij;
        ze; je; u; er; het; de; dit; dat; deze; die`,
      noun: "last",
    },
    endFirst: list`om`,
  },
  problem: {
    people: list`
      leden; abonnees; klanten; gebruikers; kopers; gasten; patiënten; chauffeurs; monteurs; winkels;
      medewerkers; collega's; ouders; leraren; planners; huurders; mensen; teams; boekhouders; helpdesk;
      klantenservice`,
    trouble: list`
      haken … af; geven … op; verliezen; vergeten; missen; wachten; klagen;
      bellen … (?:ons|omdat|iedere|elke); zeggen … op;
      (?:vinden|weten|snappen|begrijpen|zien|kunnen|vertrouwen) … (?:niet|nooit|geen); met de hand; dubbel;
      twee keer; te lang; te traag; eigen (?:lijst|spreadsheet)`,
    plan: list`moet; moeten; zullen; zal; zodat; wil; willen; straks`,
  },
  reasons: {
    says: list`
      zodat; om … te; omdat; doordat; aangezien; momenteel; op dit moment; nu nog; tot nu toe; vandaag;
      er (?:is|zijn) (?:nog |nu )?geen; (?:kan|kunnen) … niet; niet mogelijk; onmogelijk; ontbreekt;
      ontbreken; ontbrekende; werkt … niet; maakt … mogelijk; helpt; vereenvoudig\p{L}*;
      verbeter(?:t|ing\p{L}*); voorkom\p{L}*; bespaart; nuttig; handig; nodig; noodzakelijk; behoefte;
      lastig; moeilijk; omslachtig; traag; te (?:traag|lang|langzaam|veel|groot|laat|duur); verwarrend;
      verouderd; probleem; problemen; fout (?:bij|in|als); gevraagd; verzoek van; net als;
      in tegenstelling; anders; in plaats van; maar; helaas; echter; concurrent\p{L}*; consistent`,
    customers: list`
      klant(?:en)? … (?:wil|willen|vraagt|vragen|vroeg|vroegen|nodig|klaagt|klagen|meldt|melden|verwacht|verwachten|heeft|hebben);
      gebruikers … (?:vragen|klagen|melden|willen); klantvraag; klantwens\p{L}*;
      (?:van|voor|door|bij) (?:een|onze|meerdere|veel|twee|drie) klant\p{L}*`,
    places: list`supportticket; forum; enquête; servicedesk`,
    orders: list`
      voeg; maak; bouw; implementeer; wijzig; verwijder; vervang; toon; verplaats; werk; test; documenteer`,
  },
  work: {
    chores: list`
      unit-?tests?; testdekking; refactoren; refactoring; opruimen; documentatie; technische schuld`,
    choreOpenings: list`refactor; documenteer; test; onderzoek; analyseer; spike`,
    fixes: list`fix; los; herstel; bug; fout`,
  },
  metrics: {
    rates: list`
      conversie; retentie; activatie; adoptie; klanttevredenheid; tevredenheid; beschikbaarheid; aandeel;
      percentage; bouncepercentage; uitval`,
    perPeriod: list`per (?:dag|week|maand)`,
    amounts: list`
      aantal; telefoontjes; oproepen; verzoeken; klachten; aanmeldingen; bestellingen; gebruikers; boekingen;
      opzeggingen; retouren; meldingen`,
    moneys: list`omzet; winst`,
    durations: list`laadtijd; responstijd; reactietijd; wachttijd; doorlooptijd; tijd tot`,
    aims: list`succes; doelwaarde`,
    multiplies: list`halveren; verdubbelen`,
    changes: list`verlag\p{L}+; verho\p{L}+; verminder\p{L}+; dal\p{L}+; stijg\p{L}+`,
    today: list`nu; vandaag; momenteel`,
    settings: list`prijs; korting`,
    outputs: list`
      functies; functionaliteiten; schermen; testdekking; opleveringen; taken; mijlpalen`,
    finishes: list`opleveren; afronden; sluiten`,
    specifies: list`toon; stuur`,
    results: list`resultaat; resultaten; behaald; gehaald; gestegen; gedaald; verbeterd; gemeten`,
    reviews: list`terugblik`,
    boundBefore: list`onder(?: de)?; boven(?: de)?; minstens; minder dan; meer dan; met`,
    boundAfter: list`minder; meer`,
    towards: list`naar`,
    months: list`
      jan; maart; april; mei; juni; juli; augustus; sep(?:tember)?; okt(?:ober)?; dec(?:ember)?`,
  },
  conversation: {
    questionOpenings: list`kunnen we; kun je; kunt u; moeten we; zullen we; is er; zijn er; kan iemand`,
    deference: list`
      op verzoek van; in opdracht van; wil dit; moet erin van; besluit van de directie`,
    requester: list`verzoek van; gevraagd door`,
    customerSources: list`gebruikerstest; klacht; klantgesprek`,
    faultWords: list`fout`,
  },
  sprintGoals: list`afmaken; afronden; sluiten; alle; taken; taak; overige; openstaande; doel`,
  acceptanceStages: list`goedkeur`,
  names: {
    tasks: list`taak`,
    runWork: list`onderhoud; techniek`,
    incident: list`storing`,
    vision: list`visie`,
    discovery: list`verkenning`,
    research: list`onderzoek`,
  },
};

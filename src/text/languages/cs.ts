import { type Language, list } from "./language.ts";

export const CZECH: Language = {
  code: "cs",
  name: "Czech",
  stopWords: list`
    a; nebo; ale; že; který; která; které; kdo; kde; kdy; jak; v; ve; s; se; na; do; od; po; pro; bez; pod;
    nad; při; je; jsou; byl; byla; bylo; být; má; může; musí; není; jen; také; tento; tato; toto; já; my; náš;
    on; ona; oni; jeho; její; jejich; aby`,
  placeholders: list`roli; doplnit; bude doplněno; žádný`,
  template: {
    instructions: list`popiš; popište`,
    pointers: list`viz`,
  },
  sections: {
    problem: list`
      problém; popis problému; proč; pozadí; kontext; motivace; důvod; příležitost; hypotéza; potřeba;
      současný stav`,
    metric: list`metrika; metriky; metrika úspěchu; kritéria úspěchu; úspěch`,
    others: list`řešení; rozsah; akceptační kritéria`,
    and: list`a`,
  },
  criteria: {
    labels: list`
      akceptační kritéria; akceptační kritérium; kritéria akceptace; kritéria přijetí; akceptační podmínky;
      podmínky akceptace`,
    weakLabels: list`akceptační testy; akceptační test; kritéria úspěchu; definice hotového`,
    expectedLabels: list`očekávaný výsledek; očekávané výsledky; očekávané chování`,
    numberedNames: list`kriteri(?:ji)?`,
    prepositions: list`pro`,
    and: list`a`,
    otherLabels: list`
      poznamka; poznamky; technicke poznamky; mimo rozsah; rozsah; kontext; popis; cil; reseni; prilohy;
      odkazy; zavislosti; otazky; otevrene otazky; rizika; testovaci pripady; kroky; skutecny vysledek; ukoly`,
    toCome: list`
      bude doplneno; doplnit; doplnime; bude upresneno; nedefinovano; zatim neni; viz vyse; viz popis`,
    pointers: list`viz`,
    places: list`komentar; komentare; popis; priloha; vyse; nahore`,
    helpVerbs: list`popiste; popiš; doplnte; vyplnte`,
    helpObjects: list`akceptac`,
    emptyWords: list`
      vse; funguje; musi; fungovat; spravne; podle; ocekavani; dle; jak; ma; chyba; chyby; opravena; opraveno;
      hotovo; implementovano; bez; vsechno`,
    emptyCore: list`funguje; fungovat; spravne; opraveno; hotovo`,
    emptyEndings: list`funguje spravne; funguje podle ocekavani`,
    vagueWords: list`rychle; rychlý; intuitivni; jednoduchy; snadno; prehledny`,
    cues: list`když; pokud; po; zobrazi; zobrazuje; vidi; muze; odesle; uloží`,
    negations: list`ne`,
  },
  gherkin: {
    scenario: list`Náčrt Scénáře; Osnova scénáře; Scénář; Příklad`,
    given: list`Za předpokladu, že; Za předpokladu; Pokud`,
    when: list`Když`,
    outcome: list`Pak; Potom`,
    and: list`A také; A zároveň; Ale`,
    around: list`Požadavek; Pravidlo; Pozadí; Kontext; Příklady`,
  },
  story: {
    form: {
      opens: list`jako`,
      wants: list`
        (?:já )?(?:chci|chceme|potřebuji|mohu|můžu|musím|chtěl(?:a)? bych|bych (?:rád |ráda )?chtěl(?:a)?)`,
      soThat: list`aby(?:ch|chom|s)?; protože`,
      noRole: list`příklad; výsledek; krok; řešení; alternativu; test; první; další; já`,
      noun: "first",
    },
    endFirst: list`aby`,
  },
  reasons: {
    says: list`
      aby(?:chom|ste)?; protože; neboť; jelikož; kvůli; v současnosti; aktuálně; momentálně; zatím; dosud;
      dnes; není (?:možné|možnost|k dispozici|podpor\p{L}+); nelze; nemož\p{L}+;
      ne(?:mohou|může|můžeme|funguje|vidí|vědí|umožňuje|podporuje); chybí; umožn\p{L}+; usnadn\p{L}+;
      zjednoduš\p{L}+; zlepš\p{L}+; zabrán\p{L}+; potřebuj\p{L}+; potřeb[ay]; nutné; obtížn\p{L}+;
      pomal\p{L}+; příliš \p{L}+; matoucí; zastaral\p{L}+; problémy?; chyba (?:při|v); žádají;
      požádal\p{L}*; na žádost; chtějí; stěžují; na rozdíl; jinak; místo; bohužel; však; konkurenc\p{L}+`,
    customers: list`
      zákazní(?:k|ci|ků|kům) … (?:chce|chtějí|žádá|žádají|požádal\p{L}*|potřebuje|potřebují|stěžuje|stěžují|hlásí|očekává|očekávají);
      na žádost zákazník\p{L}+`,
    orders: list`
      přidat; vytvořit; implementovat; změnit; odstranit; smazat; nahradit; zobrazit; upravit;
      aktualizovat; otestovat; zdokumentovat`,
  },
  work: {
    chores: list`jednotkové testy; unit testy; refaktoring; dokumentace; technický dluh`,
    fixes: list`opravit; oprava; chyba; bug`,
  },
  metrics: {
    rates: list`míra \p{L}+; podíl; konverze`,
    amounts: list`hovorů; objednáv\p{L}+`,
    durations: list`doba \p{L}+`,
    aims: list`úspěch`,
    changes: list`sníž\p{L}+; zvýš\p{L}+`,
    today: list`dnes`,
    outputs: list`funkcí; obrazovek; pokrytí`,
    finishes: list`dodat`,
    results: list`výsledek; výsledky; dosaženo; vzrostl\p{L}*; klesl\p{L}*`,
    towards: list`do; na`,
  },
  conversation: {
    questionOpenings: list`mohl bys; můžeme`,
  },
  acceptanceStages: list`schval`,
  names: {
    tasks: list`úkol`,
    incident: list`havaria`,
    vision: list`vize`,
  },
};

import { type Language, list } from "./language.ts";

export const GERMAN: Language = {
  code: "de",
  name: "German",
  stopWords: list`
    der; die; das; den; dem; des; ein; eine; einen; einem; einer; eines; und; oder; aber; wenn; dann; als;
    wie; so; zu; zum; zur; von; vom; mit; ohne; für; auf; aus; bei; beim; nach; über; unter; vor; durch; um;
    im; am; ist; sind; wurde; wurden; wird; werden; sein; haben; kann; können; soll; sollen; muss; müssen;
    darf; nicht; kein; keine; auch; nur; noch; schon; sich; ich; wir; uns; unser; er; sie; es; ihr; ihre;
    seine; dass; damit; ob; wer; wo; warum; dieser; diese; dieses; man`,
  placeholders: list`
    rolle; benutzerrolle; ziel; nutzen; funktion; grund; offen; folgt; noch offen; noch zu klären; zu klären;
    wird ergänzt; wird noch ergänzt; keine; entfällt; unbekannt; siehe unten; siehe oben`,
  template: {
    instructions: list`
      beschreibe; beschreiben sie; erkläre; erklären sie; erläutern sie;
      hier (?:bitte |kurz )?(?:beschreiben|eintragen|ausfüllen); kurz beschreiben`,
    please: list`bitte`,
    toCome: list`wird (?:noch )?(?:ergänzt|beschrieben|geklärt|nachgereicht)`,
    pointers: list`siehe; vgl\.?`,
    frame: list`wir; glauben; dass; wenn; dann; weil; für; führt; zu; um`,
    openQuestions: list`wie können wir`,
  },
  sections: {
    problem: list`
      Hintergrund; Warum; Weshalb; Wozu; Wieso; Warum jetzt; Warum machen wir das; Problemstellung;
      Problembeschreibung; Problemdefinition; Kundenproblem; Kundenprobleme; Nutzerproblem; Anwenderproblem;
      Ausgangslage; Ausgangssituation; Kontext; Motivation; Anlass; Chance; Begründung; Grund; Hypothese;
      Bedarf; Bedürfnis; Kundenbedürfnis; Nutzerbedürfnis; Nutzeranliegen; Kundenbedarf; Schmerzpunkte;
      Herausforderung; Ist-Situation; Status quo; Heute; Was läuft schief; Was ist das Anliegen;
      Warum tun wir das; Welches Problem lösen wir; Was ist das Problem`,
    metric: list`
      Erfolgskennzahl; Erfolgskennzahlen; Erfolgsmessung; Erfolgskriterien; Erfolgskriterium; Erfolgsmetrik;
      Erfolgsmetriken; Erfolg; Messgröße; Messgrößen; Messung; Kennzahl; Kennzahlen; Metrik; Metriken;
      Wie messen wir; Wie messen wir Erfolg; Woran messen wir den Erfolg; Zielwert; Zielwerte; Ziel; Ziele;
      Wirkung; erwartete Wirkung; Schlüsselergebnisse; Ergebnis; Ergebnisse`,
    others: list`
      Lösung; Lösungsansatz; Vorschlag; Ansatz; Umfang; nicht im Umfang; Abgrenzung; Vorgehen; Maßnahmen; Was;
      Wie; Anforderungen; Akzeptanzkriterien; Risiken; Fragen; offene Fragen; Zeitplan; Meilensteine; Plan;
      Aufgaben; Notizen; Abhängigkeiten; Funktionen; nächste Schritte`,
    qualifiers: list`das; der; die; unser`,
    and: list`und; oder`,
  },
  criteria: {
    labels: list`
      Akzeptanzkriterien; Akzeptanzkriterium; Akzeptanz-Kriterien; Akzeptanz Kriterien; Abnahmekriterien;
      Abnahmekriterium; Annahmekriterien; Akzeptanzbedingungen; Abnahmebedingungen; fertig, wenn; fertig wenn`,
    weakLabels: list`
      Akzeptanztests; Akzeptanztest; Abnahmetests; Abnahmetest; Abnahme; Erfolgskriterien;
      Fertigstellungskriterien; Definition von fertig`,
    expectedLabels: list`
      erwartetes Ergebnis; erwartete Ergebnisse; erwartetes Verhalten; Sollverhalten; Soll-Verhalten;
      Sollzustand; Soll-Zustand`,
    numberedAcronyms: list`AK`,
    numberedNames: list`kriterium; kriterien; szenario`,
    qualifiers: list`fachliche; technische; funktionale`,
    prepositions: list`fur; von; zu`,
    and: list`und`,
    announces: list`sind; lauten`,
    groups: list`Oberfläche; Schnittstelle; Datenbank; fachlich; technisch; Fehlerfälle; Sonderfälle`,
    otherLabels: list`
      notiz; notizen; hinweis; hinweise; technische hinweise; technische notizen; technische details;
      technisches; umsetzung; umsetzungshinweise; losung; losungsansatz; nicht im umfang; nicht enthalten;
      nicht im scope; außerhalb des Umfangs; abgrenzung; umfang; hintergrund; kontext; beschreibung;
      ausgangslage; problem; ziel; nutzen; entwurf; entwurfe; verweise; quellen; anhange; abhangigkeiten;
      annahmen; offene fragen; offene punkte; fragen; risiken; testfalle; testhinweise; schritte;
      schritte zur reproduktion; reproduktion; tatsachliches ergebnis; tatsachliches verhalten; istverhalten;
      ist-verhalten; ist-zustand; umgebung; aufgaben; teilaufgaben; sonstiges; bemerkungen; bemerkung;
      anmerkungen; viele Grüße; mit freundlichen Grüßen; Gruß`,
    toCome: list`
      offen; noch offen; folgt; folgt noch; kommt noch; wird erganzt; wird noch erganzt; wird nachgereicht;
      noch zu definieren; zu definieren; zu klaren; noch zu klaren; noch nicht definiert; noch festzulegen;
      k.a.; k. a.; keine; entfallt; nicht relevant; siehe titel; siehe oben; siehe beschreibung;
      wie besprochen; wie oben; wie beschrieben`,
    pointers: list`siehe; gemass; laut; vgl`,
    places: list`
      entwurf; entwurfe; kommentar; kommentare; beschreibung; anhang; oben; unten; dokument; ticket; bild`,
    helpVerbs: list`beschreibe; beschreiben; liste; trage; eintragen; erganze; hier; bitte`,
    helpObjects: list`akzeptanz; abnahme`,
    helpQuestions: list`woran erkennen; wann ist; was muss`,
    emptyWords: list`
      alles; das; die; der; den; es; ist; sind; wird; werden; soll; sollen; muss; mussen; funktioniert;
      funktionieren; funktion; funktionalitat; feature; wie; erwartet; gewunscht; geplant; vorgesehen;
      korrekt; richtig; einwandfrei; ordnungsgemass; fehlerfrei; fehler; behoben; gelost; erledigt; umgesetzt;
      implementiert; fertig; abgeschlossen; problem; bug; aufgabe; story; anforderung; anforderungen; erfullt;
      ohne; keine; und; beschrieben; besprochen; lauft`,
    emptyCore: list`
      funktioniert; funktionieren; erwartet; korrekt; einwandfrei; behoben; gelost; erledigt; umgesetzt;
      implementiert; fertig; erfullt; lauft`,
    emptyEndings: list`
      funktioniert wie erwartet; funktionieren wie erwartet; funktioniert korrekt; funktioniert einwandfrei;
      funktioniert; ist behoben; ist umgesetzt; ist erledigt; ist implementiert`,
    doneWords: list`
      code-review; codereview; durchgefuhrt; gereviewt; gemerged; unit-tests; unittests; tests; test;
      geschrieben; grun; laufen; bestanden; getestet; deployt; deployed; dokumentation; dokumentiert;
      aktualisiert; abgenommen; qa; und; ist; sind; wurde; wurden; auf; der; die; das; dem; staging;
      produktion; pipeline; testabdeckung`,
    doneCore: list`
      code-review; codereview; gereviewt; gemerged; unittests; unit-tests; deployt; dokumentation;
      dokumentiert; testabdeckung; abgenommen`,
    vagueWords: list`
      schnell; schneller; intuitiv; benutzerfreundlich; nutzerfreundlich; einfach; leicht; schön; modern;
      ansprechend; stabil; robust; performant; ubersichtlich; flussig; angemessen; zuverlassig; sauber`,
    cues: list`
      wenn; falls; sobald; nachdem; bevor; nur; ohne; wird; angezeigt; erscheint; zeigt; anzeigen; sieht;
      kann; lasst; gespeichert; geloscht; gesendet`,
    negations: list`nicht; kein; keine; keinen; ohne; nie`,
    verdicts: list`nicht; erfüllt; bestanden; offen; teilweise`,
  },
  gherkin: {
    scenario: list`Szenariogrundriss; Szenario; Beispiel`,
    given: list`Angenommen; Gegeben sei; Gegeben seien; Gegeben ist; Gegeben sind; Gegeben`,
    when: list`Wenn`,
    outcome: list`Dann`,
    and: list`Und; Aber`,
    around: list`Funktionalität; Funktion; Regel; Hintergrund; Grundlage; Beispiele`,
  },
  story: {
    form: {
      opens: list`als(?: eine?| einer)?`,
      wants: list`
        (?:möchte|moechte|will|würde|kann|muss|soll|sollte|brauche|benötige|wünsche|hätte|darf) ich;
        (?:möchten|wollen|können|brauchen|benötigen|müssen|würden) wir;
        (?:ich|wir) (?:möchten?|will|wollen|kann|können|brauchen?|benötigen?)`,
      afterWants: list`(?: mir)?(?: gerne?)?`,
      soThat: list`damit; sodass; so dass; um(?= [^,.]*\p{L}); weil; denn`,
      verbs: list`
        ist; sind; war; waren; hat; haben; hatte; wird; werden; wurde; wurden; kann; können`,
      noRole: list`
        ergebnis; nächstes; nächster; erstes; erster; workaround; beispiel; folge; alternative; test; hinweis;
        übergangslösung; lösung; notlösung; schritt; idee; vorschlag; konsequenz; zwischenschritt; resultat;
        ersatz; maßnahme; ich; wir; er; sie; es; man; der; die; das; wenn; ob; 20`,
      noun: "last",
    },
    endFirst: list`um; damit`,
    remarks: list`hinweis; siehe`,
  },
  problem: {
    people: list`
      (?:neu|groß|klein)?e?n? ?(?:kunden?|kundinnen|nutzer(?:innen|n)?|anwender(?:innen|n)?|benutzer(?:innen|n)?|konten|gäste|gast|mieter(?:innen|n)?|patienten|patientinnen|fahrer(?:innen|n)?|mitarbeiter(?:innen|n)?|mitarbeitenden?|kollegen|kolleginnen|monteure|techniker(?:n)?|lehrkräfte|lehrer|eltern|händler(?:n)?|käufer(?:n)?|besucher(?:n)?|filialen|läden|praxen|firmen|unternehmen|buchhalter(?:innen|n)?|buchhaltung|disponenten|pflegekräfte|teams?|support|kundendienst|hotline|interessenten|vermieter|disposition|vertrieb|sachbearbeiter(?:innen|n)?|eltern|mitglied(?:er|ern)?|leute|menschen|interviews?)`,
    trouble: list`
      brechen …,? ab; bricht …,? ab; brachen … ab; abbrechen; abgebrochen; springen ab; springt ab; geben auf;
      verlieren; verliert; verloren; verpassen; verpasst; vergessen; warten; beschweren sich; beschwert sich;
      beschwerden; verzweifeln; scheitern; scheitert; rufen … an; ruft … an; anrufen; anrufe;
      (?:finden|findet|fanden|wussten|wissen|weiß|verstehen|versteht|sehen|trauen|vertrauen|kennen|merken|können) … (?:nicht|nie|kaum);
      (?:finden|sehen|haben|bekommen) … keine?n?; von hand; doppelt; zweimal; abtippen; abschreiben;
      übersehen; übersieht; tippen … ab; tippt … ab; schreiben … ab; eigene (?:tabelle|liste); zu lange;
      zu langsam; kündigen; kündigt; frustriert; verärgert; verwirrt; ärgern sich; umständlich`,
    plan: list`
      weniger; dann nicht mehr; nur noch; soll; sollen; sollte; sollten; muss; müssen; künftig; zukünftig;
      wird; werden; möchte; möchten; damit; dürfen; darf; kann künftig; bitte; umsetzen; fehlermeldung;
      angezeigt`,
  },
  reasons: {
    says: list`
      damit; um … zu; weil; da (?:wir|sie|die|das|der|es|man|viele|bisher|aktuell|ich); denn; sodass;
      so dass; derzeit; momentan; zurzeit; zur zeit; aktuell; bisher; bislang; im moment;
      heute … (?:nur|nicht|kein\p{L}*|müssen|muss); es gibt (?:noch |bisher |derzeit )?kein\p{L}*;
      gibt es (?:noch |bisher |derzeit )?kein\p{L}*; fehlt; fehlen; fehlend\p{L}*; nicht möglich;
      unmöglich; (?:kann|können|lässt|lassen) … nicht; ermöglich\p{L}*; erleichter\p{L}*;
      vereinfach\p{L}*; verbesser(?:t|n|ung\p{L}*); vermeid\p{L}*; verhinder\p{L}*; spart; sparen; hilft;
      nützlich; hilfreich;
      (?:mühsam|umständlich|langsam|verwirrend|unübersichtlich|fehleranfällig|veraltet|nervig|lästig|schwierig|ärgerlich)\p{L}*;
      zu (?:langsam|lang|lange|groß|viele?|kompliziert|teuer|spät|klein); problem; probleme;
      fehler (?:beim|bei|in|im|auf|wenn); stürzt … ab; funktioniert … nicht;
      wunsch (?:von|der|des|eines|einer); gewünscht; angefragt; gebeten; bedarf; benötigt; benötigen;
      brauchen; notwendig; erforderlich; genauso; einheitlich\p{L}*; konsistent\p{L}*; im gegensatz;
      sonst; ansonsten; statt; anstatt; umweg; jedoch; leider; nicht mehr; der zweck; ziel (?:ist|dabei);
      wettbewerb\p{L}*; mitbewerber; andere (?:systeme|produkte|plattformen);
      aber (?:nicht|nur|es|wir|die|sie)`,
    customers: list`
      kund(?:e|en|in|innen) … (?:will|wollen|wünscht|wünschen|braucht|brauchen|benötigt|benötigen|möchte|möchten|fragt|fragen|fragte|fragten|beschwert|beschweren|meldet|melden|meldete|meldeten|verlangt|verlangen|sagt|sagen|hat|haben);
      (?:nutzer|anwender|benutzer|interessent)\p{L}* … (?:wünschen|möchten|fragen|beschweren|melden|verlangen);
      kundenwunsch; kundenwünsche; kundenanfragen?; kundenfeedback;
      (?:von|für|bei) (?:einem|einer|unserem|mehreren|vielen|zwei|drei) \p{L}*kund\p{L}*`,
    places: list`support-?ticket; kundendienst; forum; umfrage; servicedesk`,
    orders: list`
      erstelle; füge; implementiere; baue; ändere; entferne; lösche; ergänze; aktualisiere; ersetze;
      zeige; verschiebe; prüfe; teste; dokumentiere; hinzufügen; anlegen; erstellen; umsetzen; einbauen;
      umbauen`,
    announces: list`
      (?:dieses|dieser|diese) (?:epic|ticket|aufgabe|story|vorgang); siehe; details; mehr infos?`,
  },
  work: {
    chores: list`
      unit-?tests?; testfälle; testabdeckung; testautomatisierung; refactoring; aufräumen; dokumentation;
      technische schulden?; codequalität; abhängigkeiten aktualisieren; build-?server; ci; pipeline;
      lasttests?`,
    choreOpenings: list`
      refactore; refaktoriere; dokumentiere; teste; untersuche; recherchiere; analysiere; spike; release`,
    fixes: list`fehler; bugfix; behebe; behoben; absturz; korrigiere`,
  },
  metrics: {
    rates: list`
      churn-?rate; konversion; wandlung; conversion-?rate; \p{L}{3,}quoten?;
      (?:konversions|abschluss|abbruch|kündigungs|öffnungs|klick|fehler|erfolgs|nutzungs|aktivierungs|wiederkaufs|rückgabe|storno|ausfall|antwort|lösungs|absprung)raten?;
      aktivierung; bindung; kundenbindung; abwanderung; verfügbarkeit; auslastung; zufriedenheit;
      kundenzufriedenheit; anteil; marktanteil; nutzung`,
    perPeriod: list`(?:pro|je) (?:tag|woche|monat|quartal|jahr)`,
    scores: list`kundenzufriedenheit; bewertung`,
    amounts: list`
      anzahl; anrufe; anfragen; supportanfragen; beschwerden; bestellungen; nutzer; anmeldungen;
      registrierungen; buchungen; kündigungen; stornierungen; rückfragen; rückgaben; retouren; störungen;
      meldungen; kunden`,
    moneys: list`umsatz; erlöse?; kosten; warenkorb(?:wert)?; gewinn`,
    durations: list`
      antwortzeit; ladezeit; latenz; bearbeitungszeit; durchlaufzeit; wartezeit; dauer; lieferzeit; zeit bis;
      reaktionszeit; ausfallzeit; perzentil; einarbeitung`,
    aims: list`
      messbar; zielgröße; erfolg; erfolgreich; zielwert; ausgangswert; kennzahl; messgröße`,
    multiplies: list`halbieren; halbiert; verdoppeln; verdoppelt; verdreifachen`,
    changes: list`
      senk\p{L}+; steig\p{L}+; sink\p{L}+; erhöh\p{L}+; verringer\p{L}+; reduzier\p{L}+; wachs\p{L}+;
      verbesser\p{L}+`,
    today: list`heute; derzeit; aktuell`,
    settings: list`
      größe; höhe; breite; preise?; gebühr(?:en)?; kaution; rabatt; steuer; mehrwertsteuer; gehalt`,
    outputs: list`
      funktionen; features; stories; story ?points; geschwindigkeit; releases; auslieferungen; bildschirme;
      masken; testabdeckung; codeabdeckung; meilensteine; aufgaben; personentage; arbeitstage`,
    finishes: list`
      schließen; abschließen; abgeschlossen; liefern; ausliefern; erledigt; umsetzen; fertig`,
    tickets: list`tickets; vorgänge`,
    specifies: list`liste; zeige; sende`,
    results: list`
      ergebnis(?:se)?; erreicht; gestiegen; gesunken; gefallen; verbessert; gemessen; verfehlt; übertroffen;
      wirkung; stieg; sank; fiel`,
    reviews: list`auswertung; rückblick`,
    boundBefore: list`unter; über; mindestens; höchstens; weniger als; mehr als; maximal; um`,
    boundAfter: list`weniger; mehr; schneller`,
    towards: list`auf; zu`,
    months: list`
      jan(?:uar)?; feb(?:ruar)?; märz; apr(?:il)?; mai; jun[ei]?; jul[iy]?; aug(?:ust)?; sep(?:t|tember)?;
      okt(?:ober)?; nov(?:ember)?; dez(?:ember)?`,
    numbered: list`schritt; stufe; teil; seite; fehler`,
  },
  conversation: {
    questionOpenings: list`
      können wir; könnten wir; sollen wir; sollten wir; müssen wir; dürfen wir; kannst du; könntest du;
      könnt ihr; können sie; könnten sie; soll ich; gibt es; habt ihr`,
    deference: list`
      auf wunsch; auf anweisung; auf geheiß; im auftrag; anweisung von; vorgabe; vorgegeben; will das;
      will es; möchte das; besteht darauf; verlangt; angeordnet; entscheidung der leitung; von oben;
      hat entschieden`,
    requester: list`
      gewünscht von; wunsch von; auf wunsch; bittet um; bitte um; möchte gern; anfrage von; angefragt von;
      im auftrag`,
    customerSources: list`
      nutzertest; kundengespräch; kundentermin; supportgespräch; supportfäll; umfrage; beschwer; kundenbesuch;
      rückmeldung von`,
    faults: list`
      fehler; falsch; absturz; stürzt; kaputt; verloren; fehlt; hängt; vergisst; ignoriert; doppelt; ungültig`,
  },
  sprintGoals: list`
    fertigstellen; abschließen; abschliessen; erledigen; beenden; alle; restliche; restlichen; offene;
    offenen; aufgaben; aufgabe; vorgänge; fehler; beheben; weiterarbeiten; geplante; geplanten; ziel`,
  acceptanceStages: list`abnahme; akzept; freigabe`,
  names: {
    tasks: list`aufgabe`,
    runWork: list`betrieb; technik; technisch; wartung; infrastruktur; plattform`,
    incident: list`störung; notfall; vorfall; ausfall; panne`,
    vision: list`produktvision`,
    discovery: list`entdeckung; erkundung; recherche`,
    research: list`forschung; umfrage; befragung; nutzertest; kundengespräch; studie`,
  },
};

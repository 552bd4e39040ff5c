import { type Language, list } from "./language.ts";

export const ITALIAN: Language = {
  code: "it",
  name: "Italian",
  stopWords: list`
    il; lo; gli; i; uno; ed; ma; allora; che; chi; cui; dove; quando; come; con; senza; per; tra; fra; di;
    dei; della; dello; delle; degli; dell; del; al; alla; allo; ai; alle; nel; nella; nello; nei; sul; sulla;
    su; è; sono; era; essere; avere; può; deve; non; molto; più; questo; questa; questi; queste; io; noi;
    nostro; lui; lei; loro; suo; sua; suoi; si; anche; già; all; nell; sull; un; l; d; c; s`,
  placeholders: list`
    ruolo; obiettivo; beneficio; da definire; in attesa; nessuno; nessuna; da completare`,
  template: {
    instructions: list`descrivi; descrivere; spiega; indicare`,
    please: list`per favore,?`,
    toCome: list`verrà (?:definito|completato)`,
    pointers: list`vedi`,
  },
  sections: {
    problem: list`
      perché; perché ora; contesto; motivazione; opportunità; ipotesi; bisogno; bisogni; esigenza; esigenze;
      bisogno dell'utente; situazione attuale; motivo; ragione; descrizione del problema;
      quale problema risolviamo`,
    metric: list`
      metrica; metriche; metrica di successo; metriche di successo; indicatore; indicatori;
      criteri di successo; successo; come misuriamo; misura; misurazione; obiettivo; obiettivi;
      impatto atteso; risultato; risultati`,
    others: list`
      soluzione; proposta; approccio; ambito; fuori ambito; cosa; come; requisiti; criteri di accettazione;
      rischi; attività; funzionalità; note`,
    qualifiers: list`il; la`,
    and: list`e`,
  },
  criteria: {
    labels: list`
      criteri di accettazione; criterio di accettazione; criteri d'accettazione; condizioni di accettazione;
      condizioni di soddisfazione; fatto quando`,
    weakLabels: list`
      test di accettazione; criteri di successo; definizione di fatto; definizione di completato`,
    expectedLabels: list`
      risultato atteso; risultati attesi; comportamento atteso; comportamento previsto`,
    numberedNames: list`criteri(?:o)?`,
    qualifiers: list`i; gli`,
    prepositions: list`per; da`,
    and: list`e; ed`,
    announces: list`sono`,
    otherLabels: list`
      note tecniche; nota tecnica; dettagli tecnici; fuori ambito; fuori scope; fuori perimetro; ambito;
      contesto; descrizione; obiettivo; soluzione; allegati; collegamenti; dipendenze; domande;
      domande aperte; rischi; casi di test; passi; passi per riprodurre; risultato attuale;
      comportamento attuale; attivita; saluti; mockup`,
    toCome: list`
      da definire; da completare; da decidere; da confermare; in attesa; nessuno; non applicabile;
      vedi descrizione; vedi sopra; come discusso`,
    pointers: list`vedi`,
    places: list`allegato; commenti; sopra; sotto`,
    helpVerbs: list`descrivi; descrivere; elencare; inserire; inserisci`,
    helpObjects: list`accettazione`,
    helpQuestions: list`cosa deve; come sappiamo`,
    emptyWords: list`
      tutto; tutti; il; lo; gli; le; e; sono; deve; devono; essere; funziona; funzionano; funzionare;
      funzionalita; come; previsto; atteso; aspettato; correttamente; bene; corretto; errore; errori; bug;
      risolto; completato; implementato; fatto; senza`,
    emptyCore: list`
      funziona; funzionano; funzionare; previsto; correttamente; risolto; completato; fatto`,
    emptyEndings: list`funziona correttamente; funziona come previsto; funzionano correttamente`,
    doneWords: list`
      revisione; codice; completata; test; unitari; superati; scritti; documentazione; aggiornata; rilasciato;
      produzione`,
    doneCore: list`revisione; unitari; documentazione; rilasciato`,
    vagueWords: list`veloce; facile; semplice; fluido; chiaro; gradevole`,
    cues: list`quando; dopo; prima; solo; mostra; mostrato; visualizza; viene; puo; salva`,
    negations: list`non`,
  },
  gherkin: {
    scenario: list`Schema dello scenario; Scenario; Esempio`,
    given: list`Dato che; Dato; Data la; Data una; Dati; Date le`,
    when: list`Quando`,
    outcome: list`Allora`,
    and: list`E; Ma`,
    around: list`Funzionalità; Regola; Contesto; Esempi`,
  },
  story: {
    form: {
      opens: list`(?:come|in qualità di|in quanto|nel ruolo di)(?: una?)?`,
      wants: list`
        (?:io )?(?:voglio|vorrei|vogliamo|desidero|posso|devo|ho bisogno di|mi piacerebbe|necessito di)`,
      afterWants: list`(?: di)?(?: poter)?`,
      soThat: list`
        affinch[eé]; in modo (?:da|che|tale da|tale che); così (?:da|che); cosicch[eé]; al fine di; perch[eé]; per poter;
        per(?= (?:non )?\p{L}+(?:are|ere|ire|rre|rsi|rl[oaie]|rmi|rci|rne)(?!\p{L}))`,
      noRole: list`
        prima; primo; risultato; esempio; passaggio; alternativa; soluzione; conseguenza; parte; prova; test; idea; da;
        concordato; se; posso`,
      noun: "first",
    },
    endFirst: list`affinché; per`,
    remarks: list`nota`,
  },
  problem: {
    people: list`
      soci; membri; abbonati; clienti; cliente; utenti; utente; acquirenti; pazienti; autisti; negozi;
      negozianti; contabili; insegnanti; genitori; dipendenti; venditori; magazzinieri; assistenza; supporto;
      persone; squadre; studi; tecnici; interviste`,
    trouble: list`
      abbandonano; perdono; dimenticano; aspettano; si lamentano; chiamano; telefonano; rinunciano; disdicono;
      non (?:trovano|sanno|capiscono|vedono|possono|riescono|si fidano); a mano; due volte;
      troppo (?:lungo|lento|tempo); foglio di calcolo`,
    plan: list`
      deve; devono; dovrebbe; dovrebbero; potranno; potrà; sarà; saranno; affinché; voglio`,
  },
  reasons: {
    says: list`
      affinché; in modo (?:da|che|tale);
      per (?:poter|evitare|permettere|ridurre|migliorare|facilitare|consentire); perch[ée]; poich[ée];
      dato che; attualmente; al momento; per ora; oggi; finora;
      non (?:c['’]è|ci sono|esiste|è possibile|si può|possiamo|possono|può|funziona|permette);
      impossibile; manca; mancano; permette; consente; consentirebbe; facilita\p{L}*; semplifica\p{L}*;
      migliora\p{L}*; evita\p{L}*; utile; necessari\p{L}+; bisogno; difficil\p{L}+; lent[aoei];
      troppo \p{L}+; confus\p{L}+; obsolet\p{L}+; problem[ai]; errore (?:quando|durante|nel);
      richiest[aoei] (?:da|dal|dai|dalla|di); vogliono; lamentano; come su; a differenza; altrimenti;
      invece di; tuttavia; purtroppo; concorren\p{L}+; coeren\p{L}+`,
    customers: list`
      clienti? … (?:vuole|vogliono|chiede|chiedono|ha chiesto|hanno chiesto|richiede|richiedono|si lamenta|si lamentano|segnala|segnalano|aspetta|aspettano);
      utenti … (?:chiedono|richiedono|si lamentano|segnalano);
      richiest[ae] (?:di un |del |dei |da un )?(?:clienti?|utenti)`,
    places: list`ticket di supporto; forum; sondaggio`,
    orders: list`
      aggiungere; aggiungi; creare; implementare; modificare; rimuovere; eliminare; sostituire; mostrare;
      sviluppare; integrare; aggiornare; testare; documentare`,
  },
  work: {
    chores: list`test unitari; copertura dei test; refactoring; documentazione; debito tecnico`,
    choreOpenings: list`documentare; testare; analizzare; indagare; spike`,
    fixes: list`correggere; correzione; bug; errore`,
  },
  metrics: {
    rates: list`
      tasso di \p{L}+; conversione; ritenzione; fidelizzazione; attivazione; adozione; soddisfazione;
      disponibilità; percentuale di; quota di`,
    perPeriod: list`al (?:giorno|mese); alla settimana`,
    amounts: list`
      numero di; chiamate; richieste; reclami; iscrizioni; ordini; utenti; prenotazioni; resi; segnalazioni`,
    moneys: list`ricavi; fatturato; vendite; costi; scontrino medio`,
    durations: list`tempo (?:de|até|médio|di|medio|fino); latenza; durata; attesa; termini`,
    aims: list`successo; obiettivo misurabile`,
    multiplies: list`dimezzare; raddoppiare`,
    changes: list`ridurre; ridu\p{L}+; scend\p{L}+; sal\p{L}+; miglior\p{L}+`,
    today: list`oggi; attualmente`,
    settings: list`prezzo; sconto; dimensione`,
    outputs: list`
      funzionalità; storie; punti (?:per|storia); velocità del team; rilasci; schermate;
      copertura (?:dei|del) (?:test|codice); attività`,
    finishes: list`consegnare; chiudere; rilasciare`,
    tickets: list`segnalazioni`,
    specifies: list`mostrare; inviare`,
    results: list`
      risultat[oi]; raggiunto; aumentat[oa]; sces[oa]; salit[oa]; passat[oa]; migliorat[oa]`,
    reviews: list`revisione`,
    boundBefore: list`un; del; almeno; meno di; più di; sotto (?:i|il|lo); sopra`,
    boundAfter: list`in meno; in più`,
    towards: list`a; al; ad`,
    months: list`
      gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre`,
  },
  conversation: {
    deference: list`su richiesta di; richiesto da; per ordine; lo vuole; decisione della direzione`,
    requester: list`richiesto da; richiesta di; vorrebbe`,
    customerSources: list`intervist; sondaggio; lamentel`,
    faults: list`errore; sbagliat`,
  },
  sprintGoals: list`
    completare; chiudere; finire; tutti; tutte; attività; compiti; storie; rimanenti; obiettivo`,
  acceptanceStages: list`accett`,
  names: {
    tasks: list`attività`,
    runWork: list`manutenzione; tecnico; tecnica`,
    incident: list`incidente; emergenza`,
    vision: list`visione`,
    discovery: list`scoperta`,
    research: list`intervist; sondaggio; ricerca`,
  },
};

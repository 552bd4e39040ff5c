import { type Language, list } from "./language.ts";

export const ROMANIAN: Language = {
  code: "ro",
  name: "Romanian",
  sections: {
    problem: list`problemă; de ce; context; fundal`,
  },
  criteria: {
    labels: list`
      criterii de acceptare; criteriile de acceptare; criteriu de acceptare; criterii de acceptanță;
      condiții de acceptare; condiții de acceptanță`,
    weakLabels: list`teste de acceptare; test de acceptare; teste de acceptanță; criterii de succes`,
    expectedLabels: list`
      rezultat așteptat; rezultatul așteptat; rezultate așteptate; comportament așteptat;
      comportamentul așteptat`,
    numberedNames: list`criterie`,
    and: list`si`,
    otherLabels: list`
      note tehnice; observatii; in afara scopului; domeniu; descriere; obiectiv; solutie; atasamente;
      dependente; intrebari; riscuri; cazuri de test; pasi; rezultat actual; sarcini`,
    toCome: list`de completat; de definit; urmeaza; nu se aplica`,
    pointers: list`vezi`,
    places: list`descriere; atasament`,
    helpVerbs: list`descrieti; adaugati`,
    helpObjects: list`acceptare`,
    emptyWords: list`
      totul; functioneaza; trebuie; sa; functioneze; corect; conform; asteptarilor; cum; se; fara; erori;
      rezolvat`,
    emptyCore: list`functioneaza; functioneze; corect; rezolvat`,
    emptyEndings: list`functioneaza corect`,
    vagueWords: list`rapid; usor; intuitiv; prietenos`,
    cues: list`daca; cand; dupa; afiseaza; vede; poate; salvează`,
    negations: list`nu; fără`,
  },
  gherkin: {
    scenario: list`Structura scenariu; Scenariu; Exemplu`,
    given: list`Date fiind; Dat fiind; Dată fiind; Dați fiind; Dat`,
    when: list`Când; Cand`,
    outcome: list`Atunci`,
    and: list`Și; Si; Dar`,
    around: list`Funcționalitate; Context; Exemple`,
  },
};

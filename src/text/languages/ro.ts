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
  reasons: {
    says: list`
      pentru c[aă]; pentru a; ca s[aă]; astfel [iî]nc[aâ]t; deoarece; fiindc[aă]; din cauza;
      [iî]n prezent; momentan; deocamdat[aă]; p[aâ]n[aă] acum;
      nu (?:exist[aă]|se poate|pot|poate|putem|func[tţț]ioneaz[aă]|este posibil|permite); imposibil;
      lipse[sşș]te; lipsesc; permite; u[sşș]ureaz[aă]; [iî]mbun[aă]t[aă][tţț]\p{L}+; evita; necesar\p{L}*;
      nevoie; dificil; greu; prea \p{L}+; confuz; [iî]nvechit; problem\p{L}+; cerut de; cer; cererea;
      doresc; se pl[aâ]ng; altfel; [iî]n loc; [iî]ns[aă]; din p[aă]cate`,
    customers: list`
      clien[tţț]i?i?i? … (?:vor|cer|cere|a cerut|au cerut|dore[sşș]te|doresc|se pl[aâ]ng|raporteaz[aă]|a[sşș]teapt[aă])`,
    orders: list`
      ad[aă]ug[aă]; creeaz[aă]; implementeaz[aă]; modific[aă]; [sşș]terge; afi[sşș]eaz[aă];
      actualizeaz[aă]; testeaz[aă]`,
  },
  work: {
    chores: list`teste unitare; refactorizare; documenta[tţț]ie; datorie tehnic[aă]`,
    fixes: list`repar[aă]; corecteaz[aă]; eroare`,
  },
};

import { type Language, list } from "./language.ts";

export const POLISH: Language = {
  code: "pl",
  name: "Polish",
  stopWords: list`
    i; oraz; lub; ale; jeśli; to; że; który; która; które; kto; co; gdzie; kiedy; jak; w; we; z; ze; na; do;
    od; po; przez; dla; bez; pod; nad; przy; jest; są; był; była; było; być; ma; może; musi; nie; się; już;
    też; tylko; ten; ta; te; tego; tej; ja; my; nasz; on; ona; oni; jego; jej; ich; aby; żeby`,
  placeholders: list`rola; cel; korzyść; do ustalenia; do uzupełnienia; brak`,
  template: {
    instructions: list`opisz; opisać; wyjaśnij`,
    please: list`prosz[eę]`,
    toCome: list`zostanie (?:uzupełnion|opisan)`,
    pointers: list`patrz`,
  },
  sections: {
    problem: list`
      problem; problemy; opis problemu; problem klienta; problem użytkownika; dlaczego; po co; tło; kontekst;
      motywacja; uzasadnienie; powód; szansa; hipoteza; potrzeba; potrzeby; potrzeba użytkownika;
      potrzeba klienta; sytuacja obecna`,
    metric: list`
      miernik; mierniki; miernik sukcesu; mierniki sukcesu; metryka; metryki; wskaźnik; wskaźniki;
      wskaźnik sukcesu; kryteria sukcesu; sukces; jak mierzymy; cel; cele; oczekiwany efekt; wynik; wyniki`,
    others: list`
      rozwiązanie; propozycja; zakres; poza zakresem; co; jak; wymagania; kryteria akceptacji; ryzyka; zadania`,
    and: list`i`,
  },
  criteria: {
    labels: list`
      kryteria akceptacji; kryterium akceptacji; kryteria akceptacyjne; warunki akceptacji; kryteria odbioru;
      warunki satysfakcji`,
    weakLabels: list`testy akceptacyjne; test akceptacyjny; kryteria sukcesu; definicja ukończenia`,
    expectedLabels: list`
      oczekiwany rezultat; oczekiwany wynik; oczekiwane rezultaty; oczekiwane zachowanie; spodziewany rezultat`,
    numberedAcronyms: list`KA`,
    numberedNames: list`kryterium`,
    prepositions: list`dla; do`,
    and: list`i`,
    otherLabels: list`
      uwagi; uwaga; notatki; notatki techniczne; uwagi techniczne; poza zakresem; zakres; kontekst; opis; cel;
      rozwiązanie; załączniki; linki; zależności; założenia; pytania; otwarte pytania; ryzyka;
      przypadki testowe; kroki; kroki do odtworzenia; rzeczywisty rezultat; aktualny rezultat; srodowisko;
      zadania; pozdrawiam`,
    toCome: list`
      do uzupelnienia; do uzupełnienia; do ustalenia; do okreslenia; do zdefiniowania; brak; nie dotyczy;
      zob. opis; jak wyżej`,
    pointers: list`patrz; zobacz; zgodnie`,
    places: list`
      projekt; komentarz; komentarze; komentarzu; komentarzach; opis; opisie; opisem; zalacznik; załącznik;
      wyzej; powyzej`,
    helpVerbs: list`opisz; wpisz; wymień; podaj`,
    helpObjects: list`akceptac`,
    helpQuestions: list`jak poznamy; po czym poznamy`,
    emptyWords: list`
      wszystko; dziala; działa; działają; dzialaja; powinno; powinna; dzialac; działać; zgodnie; z;
      oczekiwaniami; poprawnie; prawidlowo; prawidłowo; jak; nalezy; blad; błąd; bledow; błędów; naprawiony;
      naprawione; zrobione; gotowe; zaimplementowane; ukonczone; funkcjonalnosc; bez; jest`,
    emptyCore: list`
      dziala; działa; działać; dzialac; oczekiwaniami; poprawnie; naprawiony; zrobione; gotowe`,
    emptyEndings: list`
      działa poprawnie; działa prawidłowo; działa zgodnie z oczekiwaniami; działają poprawnie`,
    doneWords: list`
      kod; zrecenzowany; przejrzany; testy; jednostkowe; przechodza; napisane; dokumentacja; zaktualizowana;
      wdrozone; produkcji`,
    doneCore: list`zrecenzowany; testy; dokumentacja; wdrożone`,
    vagueWords: list`
      szybko; szybki; szybka; szybkie; intuicyjny; intuicyjna; intuicyjne; przyjazny; przyjazna; latwy; łatwy;
      łatwa; latwo; łatwo; prosty; ladny; ładny; płynnie`,
    cues: list`
      jesli; gdy; kiedy; po; tylko; wyswietla; wyświetlany; widzi; moze; zapisuje; wysyla; wysyła`,
    negations: list`nie; bez`,
  },
  gherkin: {
    scenario: list`Szablon scenariusza; Scenariusz; Przykład`,
    given: list`Zakładając, że; Zakładając; Mając; Mamy`,
    when: list`Jeżeli; Jeśli; Gdy; Kiedy`,
    outcome: list`Wtedy`,
    and: list`Oraz; Ale`,
    around: list`Funkcja; Właściwość; Reguła; Założenia; Przykłady`,
  },
  story: {
    form: {
      opens: list`jako`,
      wants: list`(?:ja )?(?:chcę|chce|chcemy|chciał(?:a)?bym|mogę|możemy|potrzebuję|muszę|pragnę)`,
      afterWants: list`(?: móc)?`,
      soThat: list`aby(?:m|śmy)?; żeby(?:m|śmy)?; by; tak aby; ponieważ; gdyż; dzięki czemu; w celu`,
      noRole: list`
        przykład; wynik; rezultat; krok; obejście; rozwiązanie; alternatywę; test; pierwszy; następny; że; ja;
        my`,
      noun: "first",
    },
    endFirst: list`aby`,
    remarks: list`uwaga`,
  },
  problem: {
    people: list`
      klienci; klientów; użytkownicy; kupujący; kierowcy; pracownicy; sklepy; księgowi; pacjenci; rodzice;
      nauczyciele; sprzedawcy; ludzie`,
    trouble: list`
      porzucają; rezygnują; tracą; gubią; zapominają; czekają; skarżą się; dzwonią;
      nie (?:widzą|wiedzą|znajdują|mogą|rozumieją|ufają|wracają); ręcznie; dwa razy; za długo; przepisują`,
    plan: list`powinien; powinni; będą; będzie; aby; żeby; mogą teraz; musi; muszą`,
  },
  reasons: {
    says: list`
      aby; żeby; ponieważ; gdyż; dzięki temu; obecnie; aktualnie; na razie; w tej chwili; dotychczas;
      nie ma; nie można; nie da się; nie działa; nie (?:mogą|może|możemy|widzą|wiedzą|są w stanie); brak;
      brakuje; niemożliw\p{L}+; umożliwi\p{L}*; ułatwi\p{L}*; uprości\p{L}*; popraw\p{L}+; unikn\p{L}+;
      potrzebn\p{L}+; potrzebuj\p{L}+; trudn\p{L}+; powoln\p{L}+; zbyt \p{L}+;
      za (?:wolno|długo|dużo|późno); myląc\p{L}+; przestarzał\p{L}+; problemy?; błąd (?:przy|podczas|w);
      zgłosili; zgłasza\p{L}*; proszą; prosili; na prośbę; chcą; podobnie jak; w przeciwieństwie; inaczej;
      zamiast; niestety; jednak; konkurenc\p{L}+; spójn\p{L}+`,
    customers: list`
      klien(?:t|ci|tów|tka|tki) … (?:chce|chcą|prosi|proszą|prosił|prosili|potrzebuje|potrzebują|zgłasza|zgłaszają|zgłosił|zgłosili|skarży|skarżą|oczekuje|oczekują|pyta|pytają);
      użytkownicy … (?:proszą|zgłaszają|skarżą|chcą|pytają); na prośbę klient\p{L}+`,
    places: list`zgłoszenie do wsparcia; forum; ankieta`,
    orders: list`
      dodać; dodaj; utworzyć; utwórz; zaimplementować; zaimplementuj; zmienić; zmień; usunąć; usuń;
      zastąpić; wyświetlić; przygotować; zaktualizować; przetestować; udokumentować`,
  },
  work: {
    chores: list`testy jednostkowe; pokrycie testami; refaktoryzacja; dokumentacja; dług techniczny`,
    choreOpenings: list`zrefaktoryzować; udokumentować; przetestować; zbadać; przeanalizować; spike`,
    fixes: list`naprawić; napraw; poprawka; błąd; bug`,
  },
  metrics: {
    rates: list`
      konwersj\p{L}+; retencj\p{L}+; aktywacj\p{L}+; odsetek; udział; rezygnacj\p{L}+; satysfakcj\p{L}+;
      dostępność`,
    perPeriod: list`tygodniowo; miesięcznie; dziennie`,
    amounts: list`
      liczba; zgłosze[nń]\p{L}*; telefonów; połączeń; skarg; zamówie[nń]\p{L}*; użytkownik\p{L}+; rezerwacji;
      zwrot\p{L}+`,
    moneys: list`przych\p{L}+; sprzedaż\p{L}*; koszt\p{L}*`,
    durations: list`czas(?:u)? \p{L}+; opóźnieni\p{L}+`,
    aims: list`sukces`,
    multiplies: list`podwoić; zmniejszyć o połowę`,
    changes: list`wzro\p{L}+; wzra\p{L}+; spad\p{L}+; zmniejsz\p{L}+; zwiększ\p{L}+`,
    today: list`dziś; obecnie`,
    settings: list`cena; ceny; rabat`,
    outputs: list`
      funkcji; funkcje; ekranów; wydań; wdrożeń; pokryci\p{L}+; prędkość zespołu; zadań`,
    finishes: list`dostarczyć; zamknąć`,
    tickets: list`zgłoszeń`,
    specifies: list`pokaż; wyślij`,
    results: list`wyniki?; osiągnięt\p{L}*; wzrosł\p{L}*; wzrósł; spadł\p{L}*`,
    reviews: list`podsumowanie`,
    boundBefore: list`poniżej; powyżej; co najmniej; mniej niż; o`,
    boundAfter: list`mniej; więcej`,
    towards: list`do; na`,
    months: list`
      stycznia; lutego; marca; kwietnia; maja; czerwca; lipca; sierpnia; września; października; listopada;
      grudnia`,
    numbered: list`etap`,
  },
  conversation: {
    questionOpenings: list`czy`,
    deference: list`na prośbę; na polecenie; decyzja kierownictwa`,
    requester: list`prośba od`,
    customerSources: list`wywiad; ankiet; skarg`,
    faults: list`błąd`,
  },
  sprintGoals: list`dokończyć; zakończyć; zamknąć; wszystkie; zadania; zadanie; zgłoszenia; cel`,
  acceptanceStages: list`akcept; odbior`,
  names: {
    tasks: list`zadanie`,
    runWork: list`utrzymanie`,
    incident: list`awaria; incydent`,
    vision: list`wizja`,
    discovery: list`odkrywanie`,
    research: list`badanie; ankiet; wywiad`,
  },
};

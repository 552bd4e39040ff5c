import { type Language, list } from "./language.ts";

export const HUNGARIAN: Language = {
  code: "hu",
  name: "Hungarian",
  sections: {
    problem: list`probléma; miért; háttér`,
  },
  criteria: {
    labels: list`
      elfogadási kritériumok; elfogadási kritérium; elfogadási feltételek; elfogadási feltétel;
      átvételi kritériumok; átvételi feltételek`,
    weakLabels: list`
      elfogadási teszt; elfogadási tesztek; sikerkritériumok; kész definíciója; a kész definíciója`,
    expectedLabels: list`
      elvárt eredmény; várt eredmény; elvárt működés; elvárt viselkedés; várt viselkedés`,
    and: list`es`,
    otherLabels: list`
      megjegyzes; megjegyzesek; technikai megjegyzesek; nem resze; hatter; leiras; cel; megoldas; mellekletek;
      fuggosegek; kerdesek; nyitott kerdesek; kockazatok; tesztesetek; lepesek; tenyleges eredmeny; feladatok`,
    toCome: list`kesobb; kesobb kitoltendo; meghatarozando; nincs`,
    pointers: list`lasd`,
    places: list`leiras; csatolmany; fent`,
    helpVerbs: list`írja; ird; sorolja`,
    helpObjects: list`elfogad`,
    emptyWords: list`
      minden; mukodik; az; elvarasoknak; megfeleloen; elvart; módon; helyesen; hiba; javitva; kesz`,
    emptyCore: list`mukodik; kesz`,
    emptyEndings: list`megfelelően működik; helyesen működik`,
    vagueWords: list`gyors; gyorsan; intuitív; felhasznalobarat; egyszeru`,
    cues: list`ha; amikor; utan; megjelenik; latja; láthatja; mentésre`,
    negations: list`nem`,
  },
  gherkin: {
    scenario: list`Forgatókönyv vázlat; Forgatókönyv; Példa`,
    given: list`Amennyiben; Adott`,
    when: list`Majd; Ha; Amikor`,
    outcome: list`Akkor`,
    and: list`És; De`,
    around: list`Jellemző; Szabály; Háttér; Példák`,
  },
  reasons: {
    says: list`
      hogy; mert; mivel; jelenleg; egyelőre; eddig; nincs;
      nem (?:lehet|tudják|tudjuk|tudja|működik|lehetséges|látják); lehetetlen; hiányzik; hiányoznak;
      lehetővé; megkönnyít\p{L}*; egyszerűsít\p{L}*; javít\p{L}*; elkerül\p{L}*; szükség\p{L}*;
      nehéz\p{L}*; lassú\p{L}*; túl \p{L}+; zavaró; elavult; probléma\p{L}*; kérték; kéri\p{L}*;
      kérés\p{L}*; panasz\p{L}*; különben; helyett; sajnos`,
    customers: list`
      (?:ügyfel|vevő|vásárló)\p{L}* … (?:kér\p{L}*|szeretn\p{L}+|panasz\p{L}*|jelez\p{L}*|akar\p{L}*|vár\p{L}*)`,
    orders: list`hozzáadni; létrehozni; megvalósítani; módosítani; törölni; megjeleníteni; frissíteni`,
  },
  work: {
    chores: list`egységteszt\p{L}*; refaktor\p{L}*; dokumentáció; technikai adósság`,
    fixes: list`javítani; hiba; javítás`,
  },
  acceptanceStages: list`elfogad`,
};

import { type Language, list } from "./language.ts";

export const FINNISH: Language = {
  code: "fi",
  name: "Finnish",
  template: {
    instructions: list`kuvaa`,
  },
  sections: {
    problem: list`ongelma; miksi; tausta; mahdollisuus; tarve`,
    metric: list`mittari; tavoite`,
    others: list`ratkaisu; laajuus`,
    and: list`ja`,
  },
  criteria: {
    labels: list`
      hyväksymiskriteerit; hyväksymiskriteeri; hyväksyntäkriteerit; hyväksymisehdot; hyväksymisvaatimukset`,
    weakLabels: list`
      hyväksymistestit; hyväksymistesti; hyväksyntätestit; onnistumiskriteerit; valmiin määritelmä`,
    expectedLabels: list`odotettu tulos; odotetut tulokset; odotettu toiminta; odotettu käyttäytyminen`,
    and: list`ja`,
    otherLabels: list`
      muistiinpanot; huomiot; huomio; tekniset muistiinpanot; rajaukset; ei kuulu; tausta; kuvaus; tavoite;
      ratkaisu; liitteet; riippuvuudet; kysymykset; avoimet kysymykset; riskit; testitapaukset; vaiheet;
      tehtavat`,
    toCome: list`
      maaritellaan myohemmin; taydennetaan; taydennetaan myohemmin; ei viela; ei ole; katso kuvaus`,
    pointers: list`katso`,
    places: list`kuvaus; kommentit; liite`,
    helpVerbs: list`kuvaa; kirjoita; lisää; listaa`,
    helpObjects: list`hyvaksy`,
    emptyWords: list`
      kaikki; toimii; toimivat; pitaa; toimia; odotetusti; oikein; kuten; pitaisi; virhe; korjattu; valmis;
      ilman`,
    emptyCore: list`toimii; toimia; odotetusti; korjattu; valmis`,
    emptyEndings: list`toimii odotetusti; toimii oikein`,
    vagueWords: list`nopea; nopeasti; helppo; helposti; selkea; kayttajaystavallinen`,
    cues: list`jos; kun; näkyy; näytetään; nakee; voi; tallennetaan`,
    negations: list`ei`,
  },
  gherkin: {
    scenario: list`Tapausaihio; Tapaus`,
    given: list`Oletetaan, että; Oletetaan`,
    when: list`Kun`,
    outcome: list`Niin`,
    and: list`Ja; Mutta`,
    around: list`Ominaisuus; Tausta; Tapaukset`,
  },
  story: {
    byEnding: {
      roleEnding: list`n[aä]`,
      wants: list`haluan; haluaisin; voin; tarvitsen`,
      soThat: list`jotta; koska`,
      noRole: list`esimerkkinä; seurauksena; ratkaisuna; vaihtoehtona; tuloksena; muistutuksena; kuinka`,
    },
  },
  metrics: {
    rates: list`tyytyväisyys; osuus`,
    results: list`tulos`,
  },
  conversation: {
    questionOpenings: list`onko; voiko; voisiko; voimmeko; voitko; voisitko; pitääkö; pitäisikö; saako`,
  },
  acceptanceStages: list`hyvaks`,
  names: {
    runWork: list`ylläpito`,
    vision: list`visio`,
    research: list`haastattelu; kysely`,
  },
};

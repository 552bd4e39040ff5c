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
  reasons: {
    says: list`
      jotta; koska; sillä; nykyään; tällä hetkellä; toistaiseksi;
      ei (?:ole|voi|voida|toimi|pysty|näe|tiedä); eivät (?:voi|pysty|näe|löydä|tiedä); mahdoton\p{L}*;
      puuttu\p{L}+; mahdollist\p{L}+; helpott\p{L}+; yksinkertaist\p{L}+; parant\p{L}+; välttä\p{L}+;
      hyödylli\p{L}+; tarvits\p{L}+; tarpee\p{L}+; hankala\p{L}*; vaike\p{L}+; hida\p{L}+; liian \p{L}+;
      sekava\p{L}*; vanhentu\p{L}+; ongelm\p{L}+; pyyt\p{L}+; toivo\p{L}+; valitta\p{L}+; toisin kuin;
      muuten; sijaan; mutta; valitettavasti`,
    customers: list`
      asiak(?:as|kaat|kaamme|kaan|kailta) … (?:haluaa|haluavat|pyytää|pyytävät|pyysi|pyysivät|toivoo|toivovat|tarvitsee|tarvitsevat|valittaa|valittavat|kysyy|kysyvät)`,
    orders: list`lisää; luo; toteuta; muuta; poista; korvaa; näytä; siirrä; päivitä; testaa; dokumentoi`,
  },
  work: {
    chores: list`yksikkötest\p{L}+; refaktoroin\p{L}+; dokumentaatio; tekninen velka`,
    fixes: list`korjaa; korjaus; virhe; bugi`,
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
    tasks: list`tehtävä`,
    runWork: list`ylläpito`,
    vision: list`visio`,
    research: list`haastattelu; kysely`,
  },
};

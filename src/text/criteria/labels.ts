/**
 * What people call acceptance criteria, by language. Matching folds case and accents (see label-line.ts), so an
 * entry stands once, in its usual spelling. Sources: rule catalogue 3.2; entries beyond it are judgement.
 */

/** `strong` is enough on its own; `weak` never is; `expected` is enough for a bug only. */
export type LabelStrength = "strong" | "weak" | "expected";

export interface LabelLanguage {
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  readonly expected: readonly string[];
}

/** Read as written, in capitals: "ACS" was a product, "Accept:" an HTTP header, "ac" is anything. */
export const ACRONYMS: readonly (readonly [string, LabelStrength])[] = [
  ["A.C.s", "strong"],
  ["A.C.", "strong"],
  ["A.C", "strong"],
  ["AC's", "strong"],
  ["AC’s", "strong"],
  ["ACs", "strong"],
  ["AC", "strong"],
  ["CoS", "strong"],
  ["COS", "strong"],
  ["DoD", "weak"],
  ["ОР", "expected"],
];

/** Acronyms of other languages that mean too much else to count without a number ("AK 1:", "CA2:"). */
export const NUMBERED_ACRONYMS: readonly string[] = ["AK", "CA", "KA", "КП"];

/** Entries stand apart by semicolons, so that a language stays one screenful. */
const list = (entries: string): readonly string[] => entries.split(";").map((entry) => entry.trim());

export const LABELS: readonly LabelLanguage[] = [
  {
    language: "en",
    name: "English",
    strong: list(`
      acceptance criteria; acceptance criterion; acceptance criterias; acceptance conditions;
      acceptance condition; acceptance requirements; acceptance requirement; criteria of acceptance;
      criteria for acceptance; conditions of acceptance; conditions of satisfaction;
      condition of satisfaction; satisfaction conditions; done when; we are done when; we're done when;
      this is done when; it is done when; accepted when;
      definition of done for this story; acceptence criteria; acceptance critera;
      acceptance critiera; acceptance criterea; acceptance creteria; acceptance criterions;
      acceptance criteria's; acceptance-criteria`),
    weak: list(`
      acceptance tests; acceptance test; acceptance testing; acceptance checklist; acceptance;
      user acceptance tests; definition of done; success criteria; success criterion; success conditions;
      exit criteria; completion criteria; done criteria`),
    expected: list(`
      expected result; expected results; expected behaviour; expected behavior; expected outcome;
      expected outcomes; expected; what should happen; what did you expect to happen`),
  },
  {
    language: "de",
    name: "German",
    strong: list(`
      Akzeptanzkriterien; Akzeptanzkriterium; Akzeptanz-Kriterien; Akzeptanz Kriterien; Abnahmekriterien;
      Abnahmekriterium; Annahmekriterien; Akzeptanzbedingungen; Abnahmebedingungen; fertig, wenn;
      fertig wenn`),
    weak: list(`
      Akzeptanztests; Akzeptanztest; Abnahmetests; Abnahmetest; Abnahme; Erfolgskriterien;
      Fertigstellungskriterien; Definition von fertig`),
    expected: list(`
      erwartetes Ergebnis; erwartete Ergebnisse; erwartetes Verhalten; Sollverhalten; Soll-Verhalten;
      Sollzustand; Soll-Zustand`),
  },
  {
    language: "fr",
    name: "French",
    strong: list(`
      critères d'acceptation; critère d'acceptation; critères d'acceptance; critères d'acceptabilité;
      critères de recette; critère de recette; critères de validation; conditions d'acceptation;
      conditions de satisfaction; terminé quand`),
    weak: list(`
      tests d'acceptation; test d'acceptation; critères de succès; critères de réussite;
      définition de fini; définition du fini; définition de terminé`),
    expected: list(`
      résultat attendu; résultats attendus; comportement attendu; comportements attendus; attendu`),
  },
  {
    language: "es",
    name: "Spanish",
    strong: list(`
      criterios de aceptación; criterio de aceptación; condiciones de aceptación;
      condiciones de satisfacción; criterios de conformidad; hecho cuando;
      terminado cuando`),
    weak: list(`
      pruebas de aceptación; prueba de aceptación; criterios de éxito; definición de hecho;
      definición de terminado`),
    expected: list("resultado esperado; resultados esperados; comportamiento esperado; se espera"),
  },
  {
    language: "pt",
    name: "Portuguese",
    strong: list(`
      critérios de aceite; critério de aceite; critérios de aceitação; critério de aceitação;
      critérios para aceite; critérios para aceitação; condições de aceite; condições de aceitação;
      condições de satisfação; pronto quando`),
    weak: list(`
      testes de aceitação; teste de aceitação; testes de aceite; critérios de sucesso;
      definição de pronto; definição de feito`),
    expected: list("resultado esperado; resultados esperados; comportamento esperado"),
  },
  {
    language: "it",
    name: "Italian",
    strong: list(`
      criteri di accettazione; criterio di accettazione; criteri d'accettazione;
      condizioni di accettazione; condizioni di soddisfazione; fatto quando`),
    weak: list(`
      test di accettazione; criteri di successo; definizione di fatto; definizione di completato`),
    expected: list("risultato atteso; risultati attesi; comportamento atteso; comportamento previsto"),
  },
  {
    language: "nl",
    name: "Dutch",
    strong: list(`
      acceptatiecriteria; acceptatie criteria; acceptatie-criteria; acceptatiecriterium;
      acceptatievoorwaarden; klaar als; klaar wanneer`),
    weak: list("acceptatietest; acceptatietests; acceptatietesten; succescriteria; definitie van klaar"),
    expected: list("verwacht resultaat; verwachte resultaten; verwacht gedrag; gewenst gedrag"),
  },
  {
    language: "pl",
    name: "Polish",
    strong: list(`
      kryteria akceptacji; kryterium akceptacji; kryteria akceptacyjne; warunki akceptacji;
      kryteria odbioru; warunki satysfakcji`),
    weak: list("testy akceptacyjne; test akceptacyjny; kryteria sukcesu; definicja ukończenia"),
    expected: list(`
      oczekiwany rezultat; oczekiwany wynik; oczekiwane rezultaty; oczekiwane zachowanie;
      spodziewany rezultat`),
  },
  {
    language: "cs",
    name: "Czech",
    strong: list(`
      akceptační kritéria; akceptační kritérium; kritéria akceptace; kritéria přijetí;
      akceptační podmínky; podmínky akceptace`),
    weak: list("akceptační testy; akceptační test; kritéria úspěchu; definice hotového"),
    expected: list("očekávaný výsledek; očekávané výsledky; očekávané chování"),
  },
  {
    language: "sv",
    name: "Swedish",
    strong: list("acceptanskriterier; acceptanskriterium; acceptanskrav; acceptansvillkor; klart när"),
    weak: list("acceptanstest; acceptanstester; framgångskriterier; definition av klar"),
    expected: list("förväntat resultat; förväntade resultat; förväntat beteende"),
  },
  {
    language: "no",
    name: "Norwegian",
    strong: list(`
      akseptansekriterier; akseptansekriterie; akseptansekriterium; akseptkriterier; akseptansekrav;
      godkjenningskriterier; ferdig når`),
    weak: list("akseptansetest; akseptansetester; suksesskriterier; definisjon av ferdig"),
    expected: list("forventet resultat; forventede resultater; forventet oppførsel; forventet atferd"),
  },
  {
    language: "da",
    name: "Danish",
    strong: list(`
      acceptkriterier; accept-kriterier; accept kriterier; acceptkriterie; acceptkriterium;
      acceptancekriterier; acceptbetingelser; godkendelseskriterier; færdig når`),
    weak: list("accepttest; accepttests; succeskriterier; definition af færdig"),
    expected: list("forventet resultat; forventede resultater; forventet adfærd; forventet opførsel"),
  },
  {
    language: "fi",
    name: "Finnish",
    strong: list(`
      hyväksymiskriteerit; hyväksymiskriteeri; hyväksyntäkriteerit; hyväksymisehdot; hyväksymisvaatimukset`),
    weak: list(`
      hyväksymistestit; hyväksymistesti; hyväksyntätestit; onnistumiskriteerit; valmiin määritelmä`),
    expected: list("odotettu tulos; odotetut tulokset; odotettu toiminta; odotettu käyttäytyminen"),
  },
  {
    language: "tr",
    name: "Turkish",
    strong: list("kabul kriterleri; kabul kriteri; kabul koşulları; kabul şartları; kabul ölçütleri"),
    weak: list("kabul testi; kabul testleri; başarı kriterleri; bitti tanımı; tamamlanma tanımı"),
    expected: list("beklenen sonuç; beklenen sonuçlar; beklenen davranış"),
  },
  {
    language: "hu",
    name: "Hungarian",
    strong: list(`
      elfogadási kritériumok; elfogadási kritérium; elfogadási feltételek; elfogadási feltétel;
      átvételi kritériumok; átvételi feltételek`),
    weak: list(`
      elfogadási teszt; elfogadási tesztek; sikerkritériumok; kész definíciója; a kész definíciója`),
    expected: list("elvárt eredmény; várt eredmény; elvárt működés; elvárt viselkedés; várt viselkedés"),
  },
  {
    language: "ro",
    name: "Romanian",
    strong: list(`
      criterii de acceptare; criteriile de acceptare; criteriu de acceptare; criterii de acceptanță;
      condiții de acceptare; condiții de acceptanță`),
    weak: list("teste de acceptare; test de acceptare; teste de acceptanță; criterii de succes"),
    expected: list(`
      rezultat așteptat; rezultatul așteptat; rezultate așteptate; comportament așteptat;
      comportamentul așteptat`),
  },
  {
    language: "ru",
    name: "Russian",
    strong: list(`
      критерии приёмки; критерий приёмки; критерии приёма; критерии принятия; критерий принятия;
      приёмочные критерии; условия приёмки; критерии выполнения`),
    weak: list(`
      критерии готовности; критерии успеха; критерии завершения; приёмочные тесты; определение готовности`),
    expected: list("ожидаемый результат; ожидаемые результаты; ожидаемое поведение"),
  },
  {
    language: "uk",
    name: "Ukrainian",
    strong: list(`
      критерії приймання; критерій приймання; критерії прийняття; критерії прийому; приймальні критерії;
      умови приймання; умови прийняття`),
    weak: list("критерії готовності; критерії успіху; приймальні тести; визначення готовності"),
    expected: list("очікуваний результат; очікувані результати; очікувана поведінка"),
  },
  {
    language: "vi",
    name: "Vietnamese",
    strong: list(`
      tiêu chí chấp nhận; tiêu chí nghiệm thu; tiêu chuẩn chấp nhận; tiêu chuẩn nghiệm thu;
      điều kiện chấp nhận; điều kiện nghiệm thu`),
    weak: list("kiểm thử chấp nhận; tiêu chí thành công; tiêu chí hoàn thành; định nghĩa hoàn thành"),
    expected: list("kết quả mong đợi; kết quả mong muốn; kết quả kỳ vọng; hành vi mong đợi"),
  },
  {
    language: "id",
    name: "Indonesian",
    strong: list(`
      kriteria penerimaan; kriteria keberterimaan; kriteria akseptasi; syarat penerimaan;
      kondisi penerimaan`),
    weak: list(`
      uji penerimaan; pengujian penerimaan; tes penerimaan; kriteria keberhasilan; definisi selesai`),
    expected: list("hasil yang diharapkan; hasil diharapkan; perilaku yang diharapkan"),
  },
  {
    language: "ja",
    name: "Japanese",
    strong: list(
      "受け入れ条件; 受入れ条件; 受入条件; 受け入れ基準; 受入れ基準; 受入基準; 受け入れ要件; 受入要件; 完了条件; 完了基準",
    ),
    weak: list("受け入れテスト; 受入れテスト; 受入テスト; 完了の定義; 成功基準; 成功条件"),
    expected: list(
      "期待結果; 期待される結果; 期待する結果; 期待動作; 期待される動作; 期待する動作; 期待値; あるべき動作",
    ),
  },
  {
    language: "zh-Hans",
    name: "Chinese (simplified)",
    strong: list("验收标准; 验收条件; 验收准则; 验收要点; 接受标准; 接收标准; 完成条件; 完成标准"),
    weak: list("验收测试; 完成的定义; 完成定义; 成功标准"),
    expected: list("预期结果; 期望结果; 预期行为; 期望行为; 预期效果"),
  },
  {
    language: "zh-Hant",
    name: "Chinese (traditional)",
    strong: list("驗收標準; 驗收條件; 驗收準則; 接受標準; 允收標準; 允收條件; 完成條件; 完成標準"),
    weak: list("驗收測試; 完成的定義; 完成定義; 成功標準"),
    expected: list("預期結果; 期望結果; 預期行為; 期望行為"),
  },
  {
    language: "ko",
    name: "Korean",
    strong: list(
      "인수 조건; 인수조건; 인수 기준; 인수기준; 수용 기준; 수용기준; 수용 조건; 수용조건; 완료 조건; 완료조건; 완료 기준",
    ),
    weak: list("인수 테스트; 인수테스트; 완료의 정의; 완료 정의; 성공 기준; 성공 조건"),
    expected: list("기대 결과; 기대결과; 예상 결과; 예상결과; 기대 동작; 예상 동작"),
  },
];

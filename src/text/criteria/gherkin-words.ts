/**
 * The step words of Gherkin, as Cucumber knows them, in the languages criteria are read in. Words that open
 * ordinary sentences in another language ("A", "I", Italian "Data") are left out: a lost step costs less than a
 * scenario nobody wrote.
 */
export interface GherkinWords {
  readonly scenario: readonly string[];
  readonly given: readonly string[];
  readonly when: readonly string[];
  readonly outcome: readonly string[];
  readonly and: readonly string[];
  /** Feature, Background, Examples: part of a scenario's text, no scenario. */
  readonly around: readonly string[];
}

const list = (words: string): readonly string[] => words.split(";").map((word) => word.trim());
const language = (
  scenario: string,
  given: string,
  when: string,
  outcome: string,
  and: string,
  around: string,
): GherkinWords => ({
  scenario: list(scenario),
  given: list(given),
  when: list(when),
  outcome: list(outcome),
  and: list(and),
  around: list(around),
});

export const GHERKIN: Readonly<Record<string, GherkinWords>> = {
  en: language(
    "Scenario Outline; Scenario Template; Scenario; Example",
    "Given",
    "When",
    "Then",
    "And; But",
    "Feature; Rule; Background; Examples; Scenarios",
  ),
  de: language(
    "Szenariogrundriss; Szenario; Beispiel",
    "Angenommen; Gegeben sei; Gegeben seien; Gegeben ist; Gegeben sind; Gegeben",
    "Wenn",
    "Dann",
    "Und; Aber",
    "Funktionalität; Funktion; Regel; Hintergrund; Grundlage; Beispiele",
  ),
  fr: language(
    "Plan du scénario; Plan du Scénario; Scénario; Exemple",
    "Étant donné que; Étant donné qu'; Étant donné; Étant donnée; Étant donnés; Etant donné que; Etant donné qu'; Etant donné; Sachant que; Sachant qu'; Soit",
    "Quand; Lorsque; Lorsqu'",
    "Alors; Donc",
    "Et que; Et qu'; Et; Mais",
    "Fonctionnalité; Règle; Contexte; Exemples",
  ),
  es: language(
    "Esquema del escenario; Escenario; Ejemplo",
    "Dado que; Dado; Dada; Dados; Dadas",
    "Cuando",
    "Entonces",
    "Y; Pero",
    "Característica; Regla; Antecedentes; Ejemplos",
  ),
  pt: language(
    "Esquema do Cenário; Esquema do cenário; Delineação do Cenário; Cenário; Cenario; Exemplo",
    "Dado que; Dado; Dada; Dados; Dadas",
    "Quando",
    "Então; Entao",
    "E; Mas",
    "Funcionalidade; Regra; Contexto; Exemplos; Cenários",
  ),
  it: language(
    "Schema dello scenario; Scenario; Esempio",
    "Dato che; Dato; Data la; Data una; Dati; Date le",
    "Quando",
    "Allora",
    "E; Ma",
    "Funzionalità; Regola; Contesto; Esempi",
  ),
  nl: language(
    "Abstract Scenario; Scenario; Voorbeeld",
    "Gegeven; Stel",
    "Als; Wanneer",
    "Dan",
    "En; Maar",
    "Functionaliteit; Regel; Achtergrond; Voorbeelden",
  ),
  pl: language(
    "Szablon scenariusza; Scenariusz; Przykład",
    "Zakładając, że; Zakładając; Mając; Mamy",
    "Jeżeli; Jeśli; Gdy; Kiedy",
    "Wtedy",
    "Oraz; Ale",
    "Funkcja; Właściwość; Reguła; Założenia; Przykłady",
  ),
  cs: language(
    "Náčrt Scénáře; Osnova scénáře; Scénář; Příklad",
    "Za předpokladu, že; Za předpokladu; Pokud",
    "Když",
    "Pak; Potom",
    "A také; A zároveň; Ale",
    "Požadavek; Pravidlo; Pozadí; Kontext; Příklady",
  ),
  sv: language(
    "Abstrakt Scenario; Scenariomall; Scenario",
    "Givet att; Givet",
    "När",
    "Så",
    "Och; Men",
    "Egenskap; Regel; Bakgrund; Exempel",
  ),
  no: language(
    "Scenariomal; Abstrakt Scenario; Scenario; Eksempel",
    "Gitt at; Gitt",
    "Når",
    "Så",
    "Og; Men",
    "Egenskap; Regel; Bakgrunn; Eksempler",
  ),
  da: language(
    "Abstrakt Scenario; Scenarie; Scenario",
    "Givet at; Givet",
    "Når",
    "Så",
    "Og; Men",
    "Egenskab; Baggrund; Eksempler",
  ),
  fi: language(
    "Tapausaihio; Tapaus",
    "Oletetaan, että; Oletetaan",
    "Kun",
    "Niin",
    "Ja; Mutta",
    "Ominaisuus; Tausta; Tapaukset",
  ),
  tr: language(
    "Senaryo taslağı; Senaryo; Örnek",
    "Diyelim ki; Varsayalım ki",
    "Eğer ki; Eğer",
    "O zaman",
    "Ve; Fakat; Ama",
    "Özellik; Kural; Geçmiş; Örnekler",
  ),
  hu: language(
    "Forgatókönyv vázlat; Forgatókönyv; Példa",
    "Amennyiben; Adott",
    "Majd; Ha; Amikor",
    "Akkor",
    "És; De",
    "Jellemző; Szabály; Háttér; Példák",
  ),
  ro: language(
    "Structura scenariu; Scenariu; Exemplu",
    "Date fiind; Dat fiind; Dată fiind; Dați fiind; Dat",
    "Când; Cand",
    "Atunci",
    "Și; Si; Dar",
    "Funcționalitate; Context; Exemple",
  ),
  ru: language(
    "Структура сценария; Шаблон сценария; Сценарий; Пример",
    "Допустим; Дано; Пусть",
    "Когда; Если",
    "Тогда; Затем; То",
    "И; К тому же; Также; Но",
    "Функция; Функционал; Функциональность; Правило; Предыстория; Контекст; Примеры",
  ),
  uk: language(
    "Структура сценарію; Сценарій; Приклад",
    "Припустимо, що; Припустимо; Нехай; Дано",
    "Коли; Якщо",
    "Тоді; То",
    "І; Та; А також; Але",
    "Функціонал; Передумова; Приклади",
  ),
  vi: language(
    "Khung kịch bản; Khung tình huống; Kịch bản; Tình huống",
    "Biết; Cho rằng; Cho",
    "Khi",
    "Thì",
    "Và; Nhưng",
    "Tính năng; Bối cảnh; Dữ liệu",
  ),
  id: language(
    "Skenario konsep; Garis-Besar Skenario; Skenario; Contoh",
    "Diketahui; Diasumsikan; Dengan; Bila",
    "Ketika",
    "Kemudian; Maka",
    "Dan; Tetapi; Tapi",
    "Fitur; Aturan; Dasar; Latar Belakang",
  ),
  ja: language(
    "シナリオアウトライン; シナリオテンプレート; シナリオ; 例",
    "前提",
    "もし",
    "ならば",
    "かつ; しかし; 但し; ただし",
    "フィーチャ; 機能; ルール; 背景; サンプル",
  ),
  "zh-Hans": language(
    "场景大纲; 剧本大纲; 场景; 剧本",
    "假如; 假设; 假定; 给定",
    "当",
    "那么",
    "而且; 并且; 同时; 但是",
    "功能; 规则; 背景; 例子",
  ),
  "zh-Hant": language(
    "場景大綱; 劇本大綱; 場景; 劇本",
    "假如; 假設; 假定; 給定",
    "當",
    "那麼",
    "而且; 並且; 同時; 但是",
    "功能; 規則; 背景; 例子",
  ),
  ko: language(
    "시나리오 개요; 시나리오",
    "조건; 먼저",
    "만일; 만약",
    "그러면",
    "그리고; 하지만; 단",
    "기능; 규칙; 배경; 예",
  ),
};

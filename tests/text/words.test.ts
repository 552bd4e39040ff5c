import { describe, expect, it } from "vitest";
import { contentWords, countWords, words } from "../../src/text/words.ts";

describe("words", () => {
  it.each<[string, string, string[]]>([
    [
      "are lower-cased and parted by anything else",
      "Sign-up, THEN log_in!",
      ["sign", "up", "then", "log", "in"],
    ],
    [
      "keep an apostrophe inside and a point in a number",
      "can't wait 1.5 s, 10,000 x. v2",
      ["can't", "wait", "1.5", "s", "10,000", "x", "v2"],
    ],
    ["treat both apostrophes alike", "l’utente l'utente été", ["l'utente", "l'utente", "été"]],
    ["have one form for full-width and composed letters", "ＡＢＣ ﬁle cafe\u0301", ["abc", "file", "café"]],
    [
      "keep accents, Cyrillic, Greek, Arabic and Korean whole",
      "Änderung Критерии αλλαγή بحث 인수 조건",
      ["änderung", "критерии", "αλλαγή", "بحث", "인수", "조건"],
    ],
    [
      "are pairs of signs in Chinese and Japanese",
      "验收标准 と API設計",
      ["验收", "收标", "标准", "と", "api", "設計"],
    ],
    ["are pairs in Thai too", "กขค", ["กข", "ขค"]],
    ["are none in punctuation", "… — !? 🎉", []],
  ])("%s", (_sentence, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("content words", () => {
  it.each<[string, string, string[]]>([
    ["English", "The user can't see the invoices of a month", ["user", "see", "invoices", "month"]],
    ["German", "Der Kunde soll die Rechnung im Konto sehen können", ["kunde", "rechnung", "konto", "sehen"]],
    [
      "French",
      "L'utilisateur doit pouvoir télécharger les factures d'un mois",
      ["utilisateur", "pouvoir", "télécharger", "factures", "mois"],
    ],
    [
      "Spanish",
      "El cliente puede descargar las facturas del mes",
      ["cliente", "descargar", "facturas", "mes"],
    ],
    ["Portuguese", "O cliente pode baixar as faturas do mês", ["cliente", "baixar", "faturas", "mês"]],
    ["Italian", "Il cliente può scaricare le fatture dell'anno", ["cliente", "scaricare", "fatture", "anno"]],
    [
      "Dutch",
      "De klant kan de facturen van een maand downloaden",
      ["klant", "facturen", "maand", "downloaden"],
    ],
    ["Polish", "Klient może pobrać faktury za ten miesiąc", ["klient", "pobrać", "faktury", "za", "miesiąc"]],
    [
      "Swedish",
      "Kunden ska kunna hämta fakturor för en månad",
      ["kunden", "kunna", "hämta", "fakturor", "månad"],
    ],
    [
      "Russian",
      "Клиент может скачать счета за месяц и не ждать",
      ["клиент", "может", "скачать", "счета", "за", "месяц", "ждать"],
    ],
    ["Turkish", "Müşteri bir ay için fatura indirir", ["müşteri", "ay", "fatura", "indirir"]],
    ["Japanese, without inflection", "顧客が請求する", ["顧客", "客が", "が請", "請求", "求す"]],
    ["Chinese", "的 客户", ["客户"]],
  ])("of %s", (_language, text, expected) => {
    expect(contentWords(text)).toEqual(expected);
  });
});

describe("counting words", () => {
  it.each<[string, number]>([
    ["Three plain words", 3],
    ["", 0],
    ["用户可以登录系统", 4],
    ["API設計のみ v2", 4],
    ["don't l’été 3.5", 3],
  ])("of %j", (text, expected) => {
    expect(countWords(text)).toBe(expected);
  });
});

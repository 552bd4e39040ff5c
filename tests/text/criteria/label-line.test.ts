import { describe, expect, it } from "vitest";
import { labelOf } from "../../../src/text/criteria/label-line.ts";

describe("a label", () => {
  it.each([
    "Acceptance criteria",
    "Acceptance Criteria:",
    "ACCEPTANCE CRITERIA :",
    "Acceptance criteria (draft)",
    "Acceptance criteria / Definition of Done",
    "Acceptance criteria & test cases",
    "Acceptance criteria [mobile]:",
    "✅ Acceptance Criteria",
    "3. Acceptance criteria",
    "2.1) Acceptance criteria",
    "IV. Acceptance criteria",
    ":dart: Acceptance criteria",
    "(/) Acceptance criteria",
    "Draft acceptance criteria:",
    "Acceptance criteria for the app:",
    "The acceptance criteria are as follows:",
    "AC",
    "ACs:",
    "A.C.",
    "CoS",
    "COS:",
    "AC / DoD",
    "【受け入れ条件】",
    "「验收标准」：",
    "受入基準：",
    "ＡＣ：",
    "KABUL KRİTERLERİ",
    "Accep\u200btance\u00a0criteria\ufeff",
    "Crite\u0301rios de aceitac\u0327a\u0303o",
  ])("is read in %j", (line) => {
    expect(labelOf(line, "line")).toMatchObject({ strength: "strong", number: undefined, rest: "" });
  });

  it.each([
    "All acceptance criteria are met",
    "Acceptance criteria are met",
    "Acceptance criteria?",
    "Acceptance criteria for this story are still open",
    "AC is broken",
    "AC/DC",
    "ACS",
    "ACS:",
    "Acc: 4711",
    "Accept: text/html",
    "ac:",
    "cos: 1",
    "AC 230V",
    "AC - unit on floor 2",
    "CA: Let's Encrypt",
    "受け入れ条件を満たしていない",
    "「验收标准」不清楚",
    "",
    "   ",
    "123",
  ])("is not read in %j", (line) => {
    expect(labelOf(line, "line")).toBeUndefined();
  });

  it.each([
    ["AC: the bell rings", "the bell rings"],
    ["Acceptance criteria — the bell rings", "the bell rings"],
    ["**Akzeptanzkriterium**: Die Klingel geht", "Die Klingel geht"],
    ["受け入れ条件：ベルが鳴る", "ベルが鳴る"],
    ["【受け入れ条件】ベルが鳴る", "ベルが鳴る"],
  ])("has its text on the same line in %j", (line, rest) => {
    expect(labelOf(line, "line")).toMatchObject({ rest });
  });

  it.each([
    ["AC1: the bell rings", "1", "the bell rings"],
    ["AC-2. the bell rings", "2", "the bell rings"],
    ["AC#3 – the bell rings", "3", "the bell rings"],
    ["AC 4 (must): the bell rings", "4", "the bell rings"],
    ["AC 1.2) the bell rings", "1.2", "the bell rings"],
    ["Acceptance criterion 5: the bell rings", "5", "the bell rings"],
    ["CA6: el timbre suena", "6", "el timbre suena"],
    ["验收标准1：铃响", "1", "铃响"],
  ])("with a number in %j is one criterion", (line, number, rest) => {
    expect(labelOf(line, "line")).toMatchObject({ number, rest });
  });

  it("with a number needs a sign or a heading before its text", () => {
    expect(labelOf("AC 3 is not met", "line")).toBeUndefined();
    expect(labelOf("AC 3 The bell rings", "heading")).toMatchObject({ number: "3", rest: "The bell rings" });
  });

  it("may be qualified in a heading", () => {
    expect(labelOf("Acceptance criteria – mobile", "heading")).toMatchObject({ qualifies: true });
    expect(labelOf("Acceptance criteria for admins", "heading")).toMatchObject({ rest: "" });
  });

  it("says how much it is worth", () => {
    expect(labelOf("Definition of done", "line")?.strength).toBe("weak");
    expect(labelOf("Erwartetes Ergebnis: es klingelt", "line")).toMatchObject({
      strength: "expected",
      rest: "es klingelt",
    });
  });
});

describe("a label with one slip", () => {
  it.each([
    "Acceptance critera!",
    "Acceptance crtieria",
    "Acceptannce criteria:",
    "accaptance criteria:",
    "Akzeptanzkriteriem",
    "Acceptatiekriteria:",
    "Criterios de acpetación",
    ":white\\_check\\_mark: Acceptance criteria",
  ])("is read in %j", (line) => {
    expect(labelOf(line, "line")?.strength).toBe("strong");
  });

  it.each([
    "Exceptance criteria",
    "Acceptanec critreia",
    "Bone when",
    "Acceptance critters",
    "Accaptance criteria matter",
  ])("is not read in %j", (line) => {
    expect(labelOf(line, "line")).toBeUndefined();
  });
});

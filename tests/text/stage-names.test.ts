import { describe, expect, it } from "vitest";
import { namesAcceptance } from "../../src/text/stage-names.ts";

describe("the name of a stage", () => {
  it.each([
    "Ready for Acceptance",
    "UAT",
    "In UAT / Stage",
    "Awaiting sign-off",
    "Zur Abnahme",
    "En attente de recette",
    "Aceptación",
    "Onaylanacak",
    "Приёмка",
    "验收中",
    "受け入れ確認",
  ])("says that somebody accepts there: %s", (name) => {
    expect(namesAcceptance(name)).toBe(true);
  });

  it.each(["In Review", "In Progress", "QA", "Testing", "Evaluating", "Equate", "进行中", "レビュー中"])(
    "does not say so: %s",
    (name) => {
      expect(namesAcceptance(name)).toBe(false);
    },
  );
});

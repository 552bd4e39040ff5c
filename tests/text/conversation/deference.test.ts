import { describe, expect, it } from "vitest";
import { saysAnotherDecided } from "../../../src/text/conversation/deference.ts";

describe("a remark that another decided", () => {
  it.each([
    "Put in on behalf of the sales team",
    "The regional head insists on it",
    "Leadership decided, so here it is",
    "I was told to start with this one",
    "Auf Anweisung der Bereichsleitung",
    "Añadido por orden de ventas",
    "À la demande de la direction",
    "按照要求放进来",
  ])("is heard: %s", (text) => {
    expect(saysAnotherDecided(text)).toBe(true);
  });

  it.each([
    "I take this in, the export waits until the next sprint",
    "Out of the sprint: the first slice is enough",
    "Which of the two lists do you mean?",
    "",
  ])("is not heard in: %s", (text) => {
    expect(saysAnotherDecided(text)).toBe(false);
  });

  it("is not looked for in an argument", () => {
    expect(
      saysAnotherDecided(`Requested by two stores. ${"We weighed it against the goal. ".repeat(8)}`),
    ).toBe(false);
  });

  it("is not found in a megabyte of requests", () => {
    expect(saysAnotherDecided("requested ".repeat(100_000))).toBe(false);
  });
});

import { expect, it } from "vitest";
import { exactPercent, limitLine, limitWords } from "../../src/engine/limit-words.ts";

it("says whose a limit is", () => {
  expect(limitWords(0.2, "experimental")).toBe("limit 20 %, our opinion");
  expect(limitWords(0.333, "published")).toBe("limit 33.3 %, published");
  expect(limitWords(0.2, "own")).toBe("limit 20 %, set in your configuration");
  expect(limitWords(0.2, "past")).toBe("limit 20 %, the team's own half a year ago");
  expect(limitWords(0.2, "measured")).toBe("limit 20 %, measured");
});

it("gives the line of a configuration that sets it, with no more digits than one would write", () => {
  expect(limitLine("po/example", 0.2)).toBe("limits: { po/example: 0.2 }");
  expect(limitLine("po/example", 1 / 3)).toBe("limits: { po/example: 0.333 }");
});

it("prints a share with as many digits as it takes to see bounds and limits differ", () => {
  expect(exactPercent(0.2745)).toBe("27.5 %");
  expect(exactPercent(1)).toBe("100 %");
});

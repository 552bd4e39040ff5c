import { expect, it } from "vitest";
import { wordsOfCode } from "./words-of-code.ts";

it("reads names, texts, templates and patterns of code, and no comments", () => {
  const source = [
    "// alpha",
    "/** beta */",
    'const gamma: "delta" = { epsilon: "zeta" };',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is read
    "call(`eta ${theta} iota`, /kappa/);",
  ].join("\n");
  expect([...wordsOfCode(source)].sort()).toEqual(
    ["call", "delta", "epsilon", "eta ", " iota", "gamma", "kappa", "theta", "zeta"].sort(),
  );
});

import { describe, expect, it } from "vitest";
import { cutExport, staleExport } from "./gate-sample.ts";
import { workplace } from "./harness.ts";

const at = workplace();

describe("report", () => {
  it.each(["text", "markdown", "html", "sarif", "junit", "gitlab", "slack", "github", "json"])(
    "shows a stored report as %s, as the run that stored it would have",
    async (format) => {
      at.write("export.jsonl", staleExport());
      at.write("backlint.config.yaml", "gate: { answered: 0 }\n");
      await at.run("check export.jsonl --fail-on medium --format json --output stored.json");
      const direct = await at.run(`check export.jsonl --fail-on medium --format ${format}`);
      const later = await at.run(`report stored.json --format ${format}`);
      expect(later.output).toBe(direct.output);
      expect([direct.code, later.code]).toEqual([1, 0]);
    },
  );

  it("is exit 0 for a stored report with gaps: it judges nothing anew", async () => {
    at.write("export.jsonl", cutExport());
    await at.run("audit export.jsonl --format json --output stored.json");
    const { code, output } = await at.run("report stored.json");
    expect(code).toBe(0);
    expect(output).toContain("Incomplete");
  });

  it.each([
    ["is not there", undefined, "no such file"],
    ["is no JSON", "{", "stored.json"],
    ["is no report", '{"version": 1}', "tool"],
    ["is of another version", '{"version": 2}', "version"],
  ])("says in one line what is wrong with a file that %s", async (_, text, word) => {
    if (text !== undefined) at.write("stored.json", text);
    const { code, notes = [] } = await at.run("report stored.json");
    expect(code).toBe(2);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toContain(word);
  });
});

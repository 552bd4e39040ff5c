import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { files as demoFiles } from "../examples/demo/make.ts";
import { configSchema } from "../src/config/schema.ts";
import { baselineSchema } from "../src/report/baseline/baseline.ts";
import { catalogueMarkdown } from "../src/report/catalogue/catalogue.ts";
import { planSchema } from "../src/report/plan/schema.ts";
import { readySchema } from "../src/report/ready/schema.ts";
import { reportSchema } from "../src/report/schema.ts";
import { trendSchema } from "../src/report/trend/schema.ts";
import { ruleIndex, rulesInFolders, signalIndex, signalsInFolder } from "./catalogue-index.ts";
import { roomTable } from "./rooms.ts";

const rules = await rulesInFolders();
const signals = await signalsInFolder();

const root = join(import.meta.dirname, "..");
const schema = (of: z.ZodType, title: string, io: "input" | "output"): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(of, { io }) }, null, 2)}\n`;

/** Run with `npm run docs` to write them anew. */
describe("what is generated is current", () => {
  it("rules/index.ts", async () => {
    await expect(ruleIndex(rules)).toMatchFileSnapshot(join(root, "rules/index.ts"));
  });

  it("rules/babysitter/index.ts", async () => {
    await expect(signalIndex(signals)).toMatchFileSnapshot(join(root, "rules/babysitter/index.ts"));
  });

  it("rules/README.md", async () => {
    await expect(catalogueMarkdown(rules, signals)).toMatchFileSnapshot(join(root, "rules/README.md"));
  });

  it("docs/architecture.md, the table of rooms", async () => {
    const file = join(root, "docs/architecture.md");
    const [before = "", after = ""] = readFileSync(file, "utf8").split(/<!-- rooms -->.*<!-- \/rooms -->/s);
    const text = `${before}<!-- rooms -->\n\n${roomTable()}\n\n<!-- /rooms -->${after}`;
    await expect(text).toMatchFileSnapshot(file);
  });

  it("schema/config.json", async () => {
    const text = schema(configSchema(rules), "backlint configuration", "input");
    await expect(text).toMatchFileSnapshot(join(root, "schema/config.json"));
  });

  it.each([
    ["report", reportSchema, "backlint report"],
    ["trend", trendSchema, "backlint trend"],
    ["plan", planSchema, "backlint plan"],
    ["ready", readySchema, "backlint readiness of work items"],
    ["baseline", baselineSchema, "backlint baseline"],
  ])("schema/%s.json", async (name, shape, title) => {
    const text = schema(shape, title, "output");
    await expect(text).toMatchFileSnapshot(join(root, `schema/${name}.json`));
  });

  it.each(Object.entries(demoFiles()))("examples/demo/%s", (name, text) => {
    expect(readFileSync(join(root, "examples/demo", name), "utf8")).toBe(text);
  });
});

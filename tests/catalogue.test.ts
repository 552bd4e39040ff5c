import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import signals from "../rules/babysitter/index.ts";
import rules from "../rules/index.ts";
import { CLAUSES, type Clause } from "../src/ownership.ts";

const root = join(import.meta.dirname, "..");
const files = readdirSync(join(root, "rules"), { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  // One level down are the rules; below them stand views that only one rule needs.
  .filter((name) => /^[a-z]+\/[^/]+\.ts$/.test(name) && !name.endsWith("/index.ts"))
  .map((name) => name.slice(0, -3));

describe("the catalogue", () => {
  it("holds every rule file once, under the name of its file", () => {
    expect([...rules, ...signals].map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it.each([...rules, ...signals])("has a test for $id", ({ id }) => {
    expect(existsSync(join(root, "tests/rules", `${id}.test.ts`))).toBe(true);
  });

  it.each([...rules, ...signals])("gives $id a title as a person would say it: $title", ({ title }) => {
    expect(title).toMatch(/^[A-Z][^.]*[^.\s]$/);
    expect(title.split(" ").length).toBeGreaterThanOrEqual(2);
    expect(title.split(" ").length).toBeLessThanOrEqual(5);
  });

  it("gives no title twice", () => {
    const titles = [...rules, ...signals].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each(rules)(
    "asks, explains and helps in whole sentences: $id",
    ({ asks, why, remedy, examples, basis, guards }) => {
      expect(asks).toMatch(/^[A-Z].*\?$/);
      for (const sentence of [why, remedy, examples.good, examples.bad])
        expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(basis.source.length).toBeGreaterThan(3);
      expect(guards.length).toBeGreaterThan(0);
    },
  );

  it.each(rules)("describes every option and gives it a default: $id", ({ options }) => {
    options.parse({});
    const schema = z.toJSONSchema(options, { io: "input" }) as {
      additionalProperties?: unknown;
      properties?: Record<string, { description?: string }>;
    };
    expect(schema.additionalProperties).toBe(false);
    for (const one of Object.values(schema.properties ?? {})) expect(one.description).toMatch(/\.$/);
  });
});

describe("the engine", () => {
  it("names no rule and no signal", () => {
    const ids = [...rules, ...signals].map(({ id }) => id);
    const engine = readdirSync(join(root, "src/engine"), { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".ts"),
    );
    const naming = engine.flatMap((name) => {
      const text = readFileSync(join(root, "src/engine", name), "utf8");
      return ids
        .filter((id) => text.includes(id) || text.includes(`"${id.split("/")[1]}"`))
        .map((id) => [name, id]);
    });
    expect(engine.length).toBeGreaterThan(10);
    expect(naming).toEqual([]);
  });
});

describe("the signals of the verdict", () => {
  it.each(signals)("ask, explain and help in whole sentences: $id", (signal) => {
    expect(signal.asks).toMatch(/^[A-Z].*\?$/);
    for (const sentence of [signal.why, signal.remedy, signal.formula, ...Object.values(signal.examples)])
      expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(signal.guards.length).toBeGreaterThan(0);
    expect(signal.basis.status).toBe("experimental");
  });

  it("are listed in an order of their own, those that make a verdict first", () => {
    const orders = signals.map(({ order }) => order);
    expect(orders).toEqual([...new Set(orders)].toSorted((a, b) => a - b));
    expect(signals.findLastIndex(({ part }) => part === "core")).toBeLessThan(
      signals.findIndex(({ part }) => part === "corroborating"),
    );
  });

  it("are three that make a verdict, and more that only go with it", () => {
    expect(signals.filter(({ part }) => part === "core").map(({ id }) => id)).toEqual([
      "babysitter/never-declines",
      "babysitter/customer-blind",
      "babysitter/no-scope-influence",
    ]);
  });
});

describe("the ownership model", () => {
  const all: readonly Clause[] = CLAUSES;
  const asked = new Set([...rules, ...signals].flatMap((rule) => [rule.clause, ...(rule.also ?? [])]));

  it("names each clause once", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(all)("asks about $id, or says why a tracker cannot show it", ({ id, notCheckable }) => {
    expect(asked.has(id as never)).toBe(notCheckable === undefined);
  });
});

import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bytesIn, install, packagesIn } from "./installed.ts";

const root = join(import.meta.dirname, "..");
const installed = await install();
afterAll(() => installed?.remove());

/** Megabytes that an installation may take. */
const ROOM = 10;

describe.skipIf(installed === undefined)("the packed program in an empty folder (needs a registry)", () => {
  const here = () => {
    if (installed === undefined) throw new Error("nothing is installed");
    return installed;
  };

  it("brings zod along, which custom rules import, and nothing else", () => {
    expect(packagesIn(here().folder)).toEqual(["backlint", "zod"]);
  });

  it(`takes no more than ${ROOM} megabytes`, () => {
    expect(bytesIn(join(here().folder, "node_modules")) / 1e6).toBeLessThanOrEqual(ROOM);
  });

  it("says whose code is in it", () => {
    const notice = readFileSync(join(here().folder, "node_modules/backlint/dist/THIRD-PARTY.md"), "utf8");
    const titles = [...notice.matchAll(/^## (\S+) [\d.]+ \((.+)\)$/gm)].map(([, name]) => name);
    expect(titles).toEqual(expect.arrayContaining(["@linear/sdk", "entities", "jira.js", "undici", "zod"]));
    expect(titles).toHaveLength(notice.match(/^```text$/gm)?.length ?? 0);
  });

  it("runs the demo", async () => {
    const { code, output, notes } = await here().run(["demo"]);
    expect({ code, notes }).toEqual({ code: 0, notes: "" });
    expect(output).toContain("jira:SHOP");
    expect(output).toContain("linear:ONB");
  });

  describe("a configuration in TypeScript with a custom rule", () => {
    beforeAll(() => {
      for (const name of ["demo", "custom-rule"]) {
        cpSync(join(root, "examples", name), join(here().folder, name), { recursive: true });
      }
    });

    it("runs", async () => {
      const { code, output } = await here().run(["audit", "--format", "json"], "custom-rule");
      expect(code).toBe(0);
      const own = JSON.parse(output).teams[0].rules.find(({ id }: { id: string }) => id === "po/component");
      expect(own).toMatchObject({ outcome: "fail", failed: 6 });
    });

    it("has its types checked, with no declaration that leads nowhere", async () => {
      expect(await here().typeErrors("custom-rule")).toBe("");
    });
  });
});

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workplace } from "../cli/harness.ts";

const folder = join(import.meta.dirname, "../../examples/custom-rule");
const here = workplace();

describe("the example of a custom rule", () => {
  it("asks its own question beside the catalogue", async () => {
    const { code, output, notes } = await here.run("audit --format json", { cwd: folder });
    expect({ code, notes }).toEqual({ code: 0, notes: [] });
    const report = JSON.parse(output);
    expect(report.config.changed).toContain("po/component.severity");
    const own = report.teams[0].rules.find(({ id }: { id: string }) => id === "po/component");
    expect(own).toMatchObject({ outcome: "fail", severity: "medium", failed: 6, judged: 6 });
  });
});

import { describe, expect, it } from "vitest";
import { fieldCuts, systemFieldCuts } from "../../../../src/connectors/jira/live/field-cuts.ts";

describe("what is cut where a field of Jira is missing", () => {
  it("is the need that a field of the system feeds, and everything where it feeds more", () => {
    expect(systemFieldCuts("description")).toEqual(["body"]);
    expect(systemFieldCuts("comment")).toEqual(["comments"]);
    expect(systemFieldCuts("duedate")).toEqual(["dates"]);
    expect(systemFieldCuts("issuelinks")).toEqual(["links"]);
    expect(systemFieldCuts("resolution")).toBe("everything");
    expect(systemFieldCuts("constructor")).toBe("everything");
  });

  it("is the need of a custom field by what it means, here or by the configuration", () => {
    const custom = (id: string, name: string, type: string) => ({ id, name, schema: { custom: type } });
    const fields = [
      custom("customfield_1", "Iteration", "com.pyxis.greenhopper.jira:gh-sprint"),
      custom("customfield_2", "Size", "com.atlassian.jira.plugin.system.customfieldtypes:float"),
      custom("customfield_3", "Colour", "com.atlassian.jira.plugin.system.customfieldtypes:textfield"),
    ];
    const cutsOf = fieldCuts(fields, [{ model: "auto", fields: { estimate: "Size" } }]);
    expect(cutsOf("customfield_1")).toEqual(["sprints"]);
    expect(cutsOf("customfield_2")).toEqual(["estimates"]);
    expect(cutsOf("customfield_3")).toBe("everything");
    expect(cutsOf("description")).toEqual(["body"]);
  });
});

import { describe, expect, it } from "vitest";
import { hasRole, isHuman, isMachine, roleAt } from "../../src/backlog/actors.ts";
import type { Person } from "../../src/backlog/model.ts";
import { person } from "../make.ts";

describe("holding a role", () => {
  it("lasts for ever where it has no bounds", () => {
    expect(hasRole(person("po"), "po", 0)).toBe(true);
    expect(hasRole(person("po"), "pm", 0)).toBe(false);
  });

  it("begins with the first instant and ends before the last", () => {
    const delegate = { ref: 1, kind: "human", roles: [{ role: "po", from: 10, until: 20 }] } as const;
    expect([9, 10, 19, 20].map((at) => hasRole(delegate, "po", at))).toEqual([false, true, true, false]);
  });

  it("is nobody's where there is nobody", () => {
    expect(hasRole(null, "po", 0)).toBe(false);
    expect(hasRole(undefined, "po", 0)).toBe(false);
  });
});

describe("a machine", () => {
  const app: Person = { ref: 1, kind: "app", roles: [] };

  it("is an app, and an account mapped as one for as long as it is", () => {
    const former: Person = { ref: 2, kind: "human", roles: [{ role: "bot", until: 50 }] };
    expect(isMachine(app, 0)).toBe(true);
    expect([10, 60].map((at) => isMachine(former, at))).toEqual([true, false]);
  });

  it("is no app that acts for somebody: the role map gives it a role", () => {
    const hands: Person = { ref: 3, kind: "app", roles: [{ role: "po", until: 50 }] };
    expect([10, 60].map((at) => isMachine(hands, at))).toEqual([false, true]);
    expect(isHuman(hands, 10)).toBe(true);
    expect(roleAt(hands, 10)).toBe("po");
  });

  it("is not known of what has no author, and neither is a person", () => {
    expect(isMachine(undefined, 0)).toBe(false);
    expect(isHuman(undefined, 0)).toBeUndefined();
    expect(isHuman(person(), 0)).toBe(true);
  });
});

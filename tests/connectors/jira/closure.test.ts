import { describe, expect, test } from "vitest";
import { Closures } from "../../../src/connectors/jira/closure.ts";

const of = (resolution: string | null, status = "Done", settings = {}, id?: string) =>
  new Closures(settings).of(resolution === null ? null : { id, name: resolution }, status);

describe("how an item ended", () => {
  test.each([
    ["Fixed", "delivered"],
    ["Won't Do", "declined"],
    ["Won’t Fix", "declined"],
    ["Wird nicht erledigt", "declined"],
    ["Não será feito", "declined"],
    ["不做", "declined"],
    ["対応しない", "declined"],
    ["Duplikat", "duplicate"],
    ["Cannot Reproduce", "invalid"],
  ])("%s: %s", (name, closure) => {
    expect(of(name)).toBe(closure);
  });

  test("a status that declines is believed over a resolution of Done", () => {
    expect(of("Done", "Rejected")).toBe("declined");
    expect(of("Done", "Out of Scope")).toBe("declined");
    expect(of("Done", "Duplicate")).toBe("duplicate");
  });

  test("a resolution that declines is believed over any status", () => {
    expect(of("Won't Do", "Closed")).toBe("declined");
  });

  test("without a resolution the status tells", () => {
    expect(of(null, "Abgelehnt")).toBe("declined");
    expect(of(null, "Erledigt")).toBe("delivered");
    expect(of(null, "Live in Bielefeld")).toBeUndefined();
  });

  test("a resolution of an unknown name is not known", () => {
    expect(of("Moved to the other tool")).toBeUndefined();
  });

  test("servers' own ids count where the name was translated", () => {
    expect(of("Nem fogjuk", "Closed", {}, "2")).toBe("declined");
  });

  test("the configuration has the first word", () => {
    const settings = { closures: { declined: ["parked for good"], delivered: ["Rejected"] } };
    expect(of("Parked for good", "Done", settings)).toBe("declined");
    expect(of("Done", "Rejected", settings)).toBe("delivered");
  });
});

import { describe, expect, it } from "vitest";
import { kindOfWork } from "../../../src/text/statements/kind-of-work.ts";

describe("the kind of work a title names", () => {
  it.each([
    "Unit tests for the label printer",
    "Printer: refactoring of the queue",
    "[Depot] Investigate paper sizes",
    "Upgrade to Node 24",
    "Bump the printer driver",
    "Release notes for May",
    "Update the README",
    "Update READMEs",
    "Documentation of the label format",
    "Clean up the old queue",
    "Migrate the queue to the new cluster",
    "Sprint 14 chores",
    "Merge the printer branch",
    "Testabdeckung der Druckwarteschlange",
    "Рефакторинг очереди печати",
    "重构打印队列",
  ])("is a chore: %s", (title) => {
    expect(kindOfWork(title)).toBe("chore");
  });

  it.each([
    "Fix the preview",
    "Depot: fix rounding of weights",
    "Preview crashes on A5",
    "Labels cannot be printed twice",
    "Issue with narrow paper",
    "Depot - scanner fails in the cold",
    "Etikett: Fehler beim Drucken",
  ])("is a fault: %s", (title) => {
    expect(kindOfWork(title)).toBe("fault");
  });

  it.each([
    "Second label",
    "Depot: print both sides",
    "Show an error when the paper is out",
    "Add a hint for missing postcodes",
    "Support 500 labels at once",
    "Contest of the month",
    "Move a parcel to another tour",
    "Task dependencies in the tour plan",
    "Merge duplicate parcels",
    "Correct a wrong weight",
    "Depot wish - merge duplicate parcels",
    "Could the app say when a scan fails?",
  ])("is a feature: %s", (title) => {
    expect(kindOfWork(title)).toBe("feature");
  });
});

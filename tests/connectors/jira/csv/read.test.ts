import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  csv,
  hasShared,
  itemOf,
  looksWhole,
  oddText,
  only,
  readPath,
  readText,
  roadmapOf,
  shared,
} from "../../files/export.ts";

const at = (iso: string): number => Date.parse(iso);

const HEADER = [
  ...["Summary", "Issue key", "Issue id", "Issue Type", "Status", "Project key", "Project name", "Priority"],
  ...["Resolution", "Assignee", "Reporter", "Creator", "Created", "Updated", "Resolved", "Due date"],
  ...["Description", "Labels", "Labels", "Sprint", "Sprint", "Parent", "Parent key", "Status Category"],
  ...["Status Category Changed", "Comment", "Comment", "Outward issue link (Blocks)"],
  ...["Inward issue link (Duplicate)", "Custom field (Story Points)", "Custom field (Acceptance Criteria)"],
  ...["Custom field (Rank)", "Component/s", "Fix Version/s", "Votes", "Custom field (Target end)"],
] as const;

/** A row of that header; what is not said is empty. */
const row = (cells: Partial<Record<string, string | readonly string[]>>): string[] => {
  const rest = new Map(Object.entries(cells).map(([name, cell]) => [name, [cell].flat()]));
  return HEADER.map((name) => rest.get(name)?.shift() ?? "");
};

const epic = row({
  Summary: "Pay by invoice",
  "Issue key": "SHOP-1",
  "Issue id": "501",
  "Issue Type": "Epic",
  Status: "Läuft",
  "Status Category": "In Progress",
  "Status Category Changed": "03/Feb/25 09:00",
  "Project key": "SHOP",
  "Project name": "Checkout",
  Created: "01/Feb/25 09:30",
  "Custom field (Target end)": "30/Jun/25 12:00 AM",
});
const story = row({
  Summary: "Choose the invoice's address",
  "Issue key": "SHOP-2",
  "Issue id": "502",
  "Issue Type": "Story",
  Status: "Fertig geprüft",
  "Status Category": "Done",
  "Status Category Changed": "18/Feb/25 10:00",
  "Project key": "SHOP",
  Priority: "High",
  Resolution: "Won't Do",
  Assignee: "Mara Lind",
  Reporter: "Jon Berg",
  Created: "01/Feb/25 10:00",
  Updated: "20/Feb/25 11:00",
  Resolved: "19/Feb/25 23:15",
  "Due date": "28/Feb/25 12:00 AM",
  Description: 'h3. Acceptance criteria\n# one; two\n# "three"',
  Labels: ["billing", "q1"],
  Sprint: ["Sprint 7", "Sprint 8"],
  "Parent key": "SHOP-1",
  Comment: [
    "19/Feb/25 23:14;712020:11111111-2222-3333-4444-555555555555;Not worth it; see the numbers.",
    "10/Feb/25 08:00;Jon Berg;Which\naddress?",
  ],
  "Outward issue link (Blocks)": "SHOP-9",
  "Inward issue link (Duplicate)": "SHOP-8",
  "Custom field (Story Points)": "3.0",
  "Custom field (Acceptance Criteria)": "* the address is printed",
  "Custom field (Rank)": "0|i000a7:",
  "Component/s": "Invoices",
  "Fix Version/s": "2025.2",
  Votes: "4",
});
const task = row({
  Summary: "Draw the form",
  "Issue key": "SHOP-3",
  "Issue id": "503",
  "Issue Type": "Sub-task",
  Status: "To Do",
  "Status Category": "To Do",
  "Project key": "SHOP",
  Parent: "502",
  Created: "02/Feb/25 10:00",
});

describe("a Jira CSV export", () => {
  it("gives its project's items, whatever their level, and its roadmap", async () => {
    const reading = await readText(csv(HEADER, epic, story, task));
    expect(reading.gaps).toEqual([]);
    const team = only(reading);
    expect([team.id, team.name, team.items.length]).toEqual(["jira:SHOP", "Checkout", 3]);
    expect(team.items.map(({ level }) => level)).toEqual([1, 0, -1]);
    const item = roadmapOf(reading, "Pay by invoice");
    expect(item).toMatchObject({ tier: "epic", targetAt: at("2025-06-30T00:00Z"), children: ["SHOP-2"] });
    expect(item.startedAt).toBe(at("2025-02-03T09:00Z"));
    expect(item.closure).toBeNull();
  });

  it("takes whatever an epic link points at for an epic, though no types are shown", async () => {
    const header = ["Summary", "Issue key", "Custom field (Epic Link)"];
    const reading = await readText(csv(header, ["Bills", "A-1", ""], ["Print them", "A-2", "A-1"]));
    expect(roadmapOf(reading, "Bills")).toMatchObject({
      tier: "epic",
      level: 1,
      parent: null,
      children: ["A-2"],
    });
    expect(itemOf(reading, "A-2")).toMatchObject({ level: undefined, parent: "A-1" });
  });

  it("gives every field of a row", async () => {
    const reading = await readText(csv(HEADER, epic, story, task));
    const item = itemOf(reading, "SHOP-2");
    expect(item).toMatchObject({
      ...{ id: "502", title: "Choose the invoice's address", type: "Story", kind: "story" },
      ...{ status: { name: "Fertig geprüft", category: "done" }, closure: "declined" },
      ...{ createdAt: at("2025-02-01T10:00Z"), updatedAt: at("2025-02-20T11:00Z") },
      ...{ closedAt: at("2025-02-19T23:15Z"), dueAt: at("2025-02-28T00:00Z") },
      ...{ priority: { name: "High", rank: 1 }, labels: ["billing", "q1"], components: ["Invoices"] },
      ...{ parent: "SHOP-1", children: ["SHOP-3"], estimate: 3, order: "0|i000a7:", votes: 4 },
    });
    expect(item.releases?.map(({ name }) => name)).toEqual(["2025.2"]);
    expect(item.sprints?.map(({ name, state, goal }) => [name, state, goal])).toEqual([
      ["Sprint 7", undefined, undefined],
      ["Sprint 8", undefined, undefined],
    ]);
    expect(item.links).toEqual([
      { kind: "blocks", direction: "out", key: "SHOP-9" },
      { kind: "duplicates", direction: "in", key: "SHOP-8" },
    ]);
    expect(item.description).toMatchObject({ format: "wiki" });
    expect(item.description?.source).toContain('# "three"');
    expect(item.criteria?.map(({ source }) => source)).toEqual(["* the address is printed"]);
    expect(item.assignee?.ref).not.toBe(item.reporter?.ref);
    expect(itemOf(reading, "SHOP-3")).toMatchObject({
      assignee: null,
      estimate: null,
      criteria: [],
      sprints: [],
    });
  });

  it("gives comments oldest first, with their semicolons and line ends, by whoever wrote them", async () => {
    const { comments, reporter } = itemOf(await readText(csv(HEADER, story)), "SHOP-2");
    expect(comments?.map(({ at: when, text }) => [when, text.source])).toEqual([
      [at("2025-02-10T08:00Z"), "Which\naddress?"],
      [at("2025-02-19T23:14Z"), "Not worth it; see the numbers."],
    ]);
    expect(comments?.[0]?.by).toBe(reporter);
    expect(comments?.[1]?.by).not.toBe(reporter);
  });

  it("says what it cannot show", async () => {
    const { capabilities } = only(await readText(csv(HEADER, story)));
    expect(capabilities.body).toBe(true);
    expect(capabilities.history).toContain("no change history");
    expect(capabilities["sprint-goals"]).toContain("no sprint goals");
  });

  it("reads times in the time zone of the team's site", async () => {
    const item = itemOf(await readText(csv(HEADER, story), { timeZone: "Asia/Tokyo" }), "SHOP-2");
    expect(item.createdAt).toBe(at("2025-02-01T10:00+09:00"));
    expect(item.dueAt).toBe(at("2025-02-28T00:00Z"));
    expect(item.comments?.[0]?.at).toBe(at("2025-02-10T08:00+09:00"));
  });

  it("names a date that no reading fits, with its line", async () => {
    const broken = story.map((cell, index) => (HEADER[index] === "Created" ? "the day before" : cell));
    const { gaps } = await readText(csv(HEADER, epic, broken));
    expect(gaps).toEqual([
      expect.objectContaining({
        source: "standard input",
        what: "created",
        detail: expect.stringContaining("line 3"),
        cuts: "everything",
      }),
    ]);
  });

  it("takes the words that programs write where there is nothing for nothing", async () => {
    const header = [
      "Summary",
      "Issue key",
      "Issue Type",
      "Status",
      "Resolution",
      "Priority",
      "Assignee",
      "Resolved",
      "Labels",
    ];
    for (const word of ["None", "null", "NaN", "N/A", "<none>", "(None)"]) {
      const row = ["None", "A-1", "Bug", "To Do", word, word, word, word, word];
      const reading = await readText(csv([...header, "Custom field (Story Points)"], [...row, word]));
      expect(reading.gaps).toEqual([]);
      expect(itemOf(reading, "A-1")).toMatchObject({
        ...{ title: "None", status: { category: "new" }, closure: null, closedAt: null },
        ...{ priority: null, assignee: null, labels: [], estimate: null },
      });
    }
    const nobody = csv(header, ["One", "A-1", "Bug", "To Do", "", "", "Unassigned", "", "none-of-these"]);
    expect(itemOf(await readText(nobody), "A-1")).toMatchObject({
      assignee: null,
      labels: ["none-of-these"],
    });
  });

  it("says which need a cell feeds that is not understood, and of which item a comment is missing", async () => {
    const odd: Readonly<Record<string, string>> = {
      ...{ "Due date": "soon", "Custom field (Target end)": "later", Comment: "no date" },
      "Custom field (Story Points)": "many",
    };
    const broken = story.map((cell, index) => odd[HEADER[index] ?? ""] ?? cell);
    const reading = await readText(csv(HEADER, epic, broken));
    expect(Object.fromEntries(reading.gaps.map(({ what, cuts }) => [what, cuts]))).toEqual({
      comment: ["comments"],
      due: ["dates"],
      estimate: ["estimates"],
      target: ["dates"],
    });
    expect(itemOf(reading, "SHOP-2").cut).toEqual(["comments"]);
    const late = story.map((cell, index) => (HEADER[index] === "Comment" ? "the day before;x;y" : cell));
    const dated = await readText(csv(HEADER, epic, late));
    expect(dated.gaps).toMatchObject([{ what: "comment", cuts: ["comments"] }]);
    expect(itemOf(dated, "SHOP-2").cut).toEqual(["comments"]);
    const nameless = await readText(csv(["Summary", "Issue key", "Status"], ["One", "", "To Do"]));
    expect(nameless.gaps).toMatchObject([{ what: "Issue key", cuts: "everything" }]);
  });

  it("says which dates could be read in two ways", async () => {
    const reading = await readText(
      csv(["Summary", "Issue key", "Status", "Created"], ["One", "A-1", "To Do", "03/04/25 10:00"]),
    );
    expect(reading.gaps.map(({ what, cuts }) => [what, cuts])).toEqual([["dates", "everything"]]);
    expect(reading.gaps[0]?.detail).toContain("03/04/25 10:00");
  });

  it("takes fields that the configuration names, and its words for types and closures", async () => {
    const text = csv(
      ["Summary", "Issue key", "Issue Type", "Status", "Resolution", "Custom field (Klar wenn)", "Nutzen"],
      ["One", "A-1", "Mangel", "Zu", "Geht nicht", "der Preis stimmt", "weniger Anrufe"],
    );
    const item = itemOf(
      await readText(text, {
        fields: { criteria: "Klar wenn", problem: "Nutzen" },
        types: { bug: ["mangel"] },
        closures: { declined: ["Geht nicht"] },
      }),
      "A-1",
    );
    expect(item).toMatchObject({ kind: "bug", closure: "declined" });
    expect(item.criteria?.map(({ source }) => source)).toEqual(["der Preis stimmt"]);
  });
});

describe("headers in the language of the interface", () => {
  it.each([
    [
      "German",
      "Zusammenfassung;Vorgangsschlüssel;Vorgangstyp;Status;Zugewiesene Person;Erstellt;Beschreibung",
    ],
    ["French", "Résumé;Clé de ticket;Type de ticket;État;Responsable;Création;Description"],
    ["Spanish", "Resumen;Clave de incidencia;Tipo de Incidencia;Estado;Persona asignada;Creada;Descripción"],
    ["Portuguese", "Resumo;Chave da ocorrência;Tipo de item;Status;Responsável;Criado;Descrição"],
    ["Japanese", "要約;課題キー;課題タイプ;ステータス;担当者;作成日;説明"],
    ["Chinese", "概要;问题关键字;问题类型;状态;经办人;创建日期;描述"],
  ])("%s", async (_, names) => {
    const text = csv(names.split(";"), ["Eins", "A-1", "Bug", "?", "Kim Ode", "24/12/24 10:00", "Warum"]);
    const item = itemOf(await readText(text), "A-1");
    expect(item).toMatchObject({ title: "Eins", kind: "bug", createdAt: at("2024-12-24T10:00Z") });
    expect(item.assignee).not.toBeNull();
    expect(item.description?.source).toBe("Warum");
  });
});

describe("an export without status categories", () => {
  const read = async (status: string, resolution = "") =>
    itemOf(
      await readText(
        csv(["Summary", "Issue key", "Status", "Resolution"], ["One", "A-1", status, resolution]),
      ),
      "A-1",
    );

  it.each([
    ["Reopened", "", "new", null],
    ["In Bearbeitung", "", "started", null],
    ["進行中", "", "started", null],
    ["关闭", "", "done", undefined],
    ["Waiting for Godot", "Duplicate", "done", "duplicate"],
    ["Closed", "Unresolved", "done", undefined],
  ] as const)("takes %s (%s) for %s", async (status, resolution, category, closure) => {
    const item = await read(status, resolution);
    expect(item.status).toEqual({ name: status, category });
    if (closure !== undefined) expect(item.closure).toBe(closure);
  });

  it("sees whether there is a resolution, where there is a column for it", async () => {
    expect((await read("Closed", "Fixed")).resolved).toBe(true);
    expect((await read("Closed", "Unresolved")).resolved).toBe(false);
    expect((await read("Closed")).resolved).toBe(false);
    const without = await readText(csv(["Summary", "Issue key", "Status"], ["One", "A-1", "Closed"]));
    expect(itemOf(without, "A-1").resolved).toBeUndefined();
  });

  it("leaves a name of the site's own open, and says so once", async () => {
    const rows = ["A-1", "A-2"].map((key) => ["One", key, "Waiting for Godot", ""]);
    const reading = await readText(csv(["Summary", "Issue key", "Status", "Resolution"], ...rows));
    expect(itemOf(reading, "A-1").status.category).toBeUndefined();
    expect(itemOf(reading, "A-1").closure).toBeUndefined();
    expect(reading.gaps.filter(({ detail }) => detail.includes("Waiting for Godot"))).toHaveLength(1);
  });
});

describe("a file that is cut short", () => {
  const text = csv(HEADER, epic, story, task);
  const lastRow = text.lastIndexOf('"Draw the form"');

  it("gives the rows before and says where it breaks off", async () => {
    const reading = await readText(text.slice(0, lastRow + 40));
    expect(reading.gaps.length).toBeGreaterThan(0);
    expect(itemOf(reading, "SHOP-2").comments).toHaveLength(2);
  });

  it("is never thrown at and never read as whole, wherever the cut is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 3 }), async (end) => {
        const { gaps } = await readText(text.slice(0, end));
        const cut = text.slice(0, end);
        const whole = looksWhole(cut, text);
        expect(whole || gaps.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("is never thrown at, whatever stands in its cells", async () => {
    const cell = oddText(20);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 40 }), { maxLength: 4 }), async (rows) => {
        const reading = await readText(csv(HEADER, ...rows));
        expect(reading.backlogs.length).toBeLessThanOrEqual(rows.length);
      }),
      { numRuns: 40 },
    );
  });
});

const HADOOP = "fixtures/hadoop-csv/hadoop_bugs_first300.csv";
describe.skipIf(!hasShared(HADOOP))("a real export without keys and categories", () => {
  it("is read without loss", async () => {
    const reading = await readPath(shared(HADOOP));
    const team = only(reading);
    expect(reading.gaps).toEqual([]);
    expect(team.id).toBe("jira:hadoop_bugs_first300");
    expect(team.items).toHaveLength(300);
    const count = (shows: (item: (typeof team.items)[number]) => boolean): number =>
      team.items.filter(shows).length;
    expect(count(({ status }) => status.category === "done")).toBe(219);
    expect(count(({ status }) => status.category === "started")).toBe(8);
    expect(count(({ status }) => status.category === "new")).toBe(73);
    expect(count(({ closedAt }) => typeof closedAt === "number")).toBe(219);
    expect(count(({ closure }) => closure === "delivered")).toBe(174);
    expect(count(({ closure }) => closure === "duplicate")).toBe(24);
    expect(count(({ description }) => description === null)).toBe(9);
    expect(team.items.reduce((sum, { createdAt }) => sum + (createdAt ?? 0), 0)).toBe(485_462_301_900_000);
    expect(reading.newest).toBe(at("2024-01-30T20:00Z"));
  });
});

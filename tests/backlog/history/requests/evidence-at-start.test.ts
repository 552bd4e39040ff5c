import { describe, expect, it } from "vitest";
import { evidenceAtStart } from "../../../../src/backlog/history/requests/evidence-at-start.ts";
import type { Change, Person, RemoteLink, WorkItem } from "../../../../src/backlog/model.ts";
import { changed } from "../../../changed.ts";
import { comment, daysAgo, markdown, person, started, team, times } from "../../../make.ts";

const [MINUTE, HOUR] = [60_000, 3_600_000];
const [po, pm, dev, qa] = [person("po"), person("pm"), person("dev"), person("qa")];
const asker = person("stakeholder");
const app: Person = { ...person(), kind: "app" };
const START = daysAgo(50);
const MADE = START - 48 * HOUR;
const CASE = "Interview with Northwind: 3 of 4 clerks gave up";
const QUOTE = "> We count the pallets twice because the list forgets the returns";
const PLAIN = "A list with a filter";

function evidence(fields: Partial<WorkItem> = {}, more: readonly Change[] = [], others: WorkItem[] = []) {
  const start = changed("status", "To Do", "In Progress", START, dev);
  const item = started({
    ...{ creator: po, reporter: po, createdAt: MADE, startedAt: START, description: markdown(PLAIN) },
    events: [start, ...more].sort((a, b) => a.at - b.at),
    ...fields,
  });
  return evidenceAtStart(team({ items: [item, ...others] }), item);
}
const link = (fields: Partial<RemoteLink> = {}): Partial<WorkItem> => ({
  remoteLinks: [
    {
      url: "https://desk.example.com/7",
      title: "Ticket 7",
      leadsTo: "ticket",
      at: START - HOUR,
      by: po,
      ...fields,
    },
  ],
});
const asked = { creator: asker, reporter: asker } as const;

describe("a link is customer evidence", () => {
  it("where it leads to a ticket or anywhere else of its kind, and not to code or a design", () => {
    const to = (leadsTo: RemoteLink["leadsTo"]) => evidence(link({ leadsTo }));
    expect((["ticket", "other", "code", "design"] as const).map(to)).toEqual([
      "link",
      "link",
      "none",
      "none",
    ]);
  });

  it("that cannot be read where it leads to a document", () => {
    expect(evidence(link({ leadsTo: "document" }))).toBe("hidden");
  });

  it("until a day after the start, the very instant included", () => {
    const at = (when: number) => evidence(link({ at: when }));
    expect([START + 24 * HOUR, START + 24 * HOUR + 1].map(at)).toEqual(["link", "none"]);
  });

  it("from somebody of the team, and not from the requester, an outsider or a machine", () => {
    const by = (who: Person) => evidence({ ...asked, ...link({ by: who }) });
    expect([po, pm, dev, qa].map(by)).toEqual(times(4, () => "link"));
    expect([asker, person("leader"), person(), app].map(by)).toEqual(times(4, () => "none"));
  });

  it("from an account that does the team's work, though no role is mapped to it", () => {
    const worker = person();
    const work = times(3, () => started({ assignee: worker, events: [] }));
    expect(evidence(link({ by: worker }), [], work)).toBe("link");
    expect(evidence({ ...link({ by: worker }), reporter: worker }, [], work)).toBe("none");
  });

  it("of a request only ten minutes after its creation: what came with it is the request's own", () => {
    const at = (ms: number, fields: Partial<WorkItem> = asked) =>
      evidence({ ...fields, ...link({ at: MADE + ms }) });
    expect([10 * MINUTE, 10 * MINUTE + 1].map((ms) => at(ms))).toEqual(["none", "link"]);
    expect(at(0, {})).toBe("link");
  });

  it("whose maker and time the history may name instead", () => {
    const nameless = link({ at: undefined, by: undefined });
    const made = (to: string | null, by = dev) => changed("remote-link", null, to, START - HOUR, by);
    expect(evidence(nameless, [made("https://desk.example.com/7")])).toBe("link");
    expect(evidence(nameless, [made("another"), made("Ticket 7", asker)])).toBe("none");
    expect(evidence(nameless, [made("another", asker), made("See Ticket 7 of the desk")])).toBe("link");
    expect(evidence(nameless, [made("another", asker), made("https://desk.example.com/7#1")])).toBe("link");
    expect(evidence(nameless, [made(null)])).toBe("none");
    expect(evidence(nameless)).toBe("none");
  });

  it("that is hidden where it has no author and came later than ten minutes after the creation", () => {
    const nobody = (fields: Partial<RemoteLink>) => evidence(link({ by: undefined, ...fields }));
    expect(nobody({ at: MADE + 10 * MINUTE + 1 })).toBe("hidden");
    expect(nobody({ at: MADE + 10 * MINUTE })).toBe("none");
    expect(nobody({ at: START + 24 * HOUR })).toBe("hidden");
    expect(nobody({ at: START + 24 * HOUR + 1 })).toBe("none");
    expect([nobody({ leadsTo: "code" }), nobody({ leadsTo: "design" })]).toEqual(["none", "none"]);
  });

  it("that is hidden where links are not shown", () => {
    expect(evidence({ remoteLinks: undefined })).toBe("hidden");
  });
});

describe("a comment is customer evidence", () => {
  const said = (text: string, at = START, by: Person | undefined = po) =>
    evidence({ comments: [comment(text, at, by)] });

  it("where it names a customer's case or quotes one", () => {
    expect([said(CASE), said(QUOTE), said("Fine by me.")]).toEqual(["comment", "comment", "none"]);
  });

  it("until a day after the start, and from somebody of the team", () => {
    expect([said(CASE, START + 24 * HOUR), said(CASE, START + 24 * HOUR + 1)]).toEqual(["comment", "none"]);
    expect([said(CASE, START, dev), said(CASE, START, asker)]).toEqual(["comment", "none"]);
  });

  it("that is hidden where it has no author, or leads to a page", () => {
    const nobody = (text: string, at = START) => evidence({ comments: [comment(text, at)] });
    expect([nobody(CASE), nobody(QUOTE), nobody("Fine by me.")]).toEqual(["hidden", "hidden", "none"]);
    expect([nobody(CASE, START + 24 * HOUR), nobody(CASE, START + 24 * HOUR + 1)]).toEqual([
      "hidden",
      "none",
    ]);
    expect(said("See https://pages.example.com/p/1")).toBe("hidden");
  });

  it("that is hidden where comments are not shown", () => {
    expect(evidence({ comments: undefined })).toBe("hidden");
  });
});

describe("a description is customer evidence", () => {
  const quote = { description: markdown(QUOTE) };
  const edit = (from: string | null | undefined, at: number, by: Person | undefined = dev): Change => ({
    ...changed("description", null, null, at, by),
    ...{ field: "description", from: from == null ? from : markdown(from), to: markdown(QUOTE) },
  });

  it("where somebody of the team wrote a customer's words into it", () => {
    expect([evidence(quote), evidence({ ...quote, ...asked })]).toEqual(["quotation", "none"]);
    expect(evidence({ description: markdown(CASE) })).toBe("quotation");
    expect(evidence({ ...quote, ...asked }, [edit(PLAIN, START - HOUR)])).toBe("quotation");
    expect(evidence({ ...quote, ...asked }, [edit(PLAIN, START - HOUR, asker)])).toBe("none");
  });

  it("until a day after the start, the very instant included", () => {
    const at = (when: number) => evidence(quote, [edit(PLAIN, when)]);
    expect([START + 24 * HOUR, START + 24 * HOUR + 1].map(at)).toEqual(["quotation", "none"]);
  });

  it("where the team said more than the request did", () => {
    expect(evidence({ ...quote, ...asked }, [edit(QUOTE, START - HOUR)])).toBe("none");
    expect(evidence({ ...quote, ...asked }, [edit(`${QUOTE}!`, START - HOUR)])).toBe("none");
    expect(evidence({ ...quote, ...asked }, [edit(null, START - HOUR)])).toBe("quotation");
  });

  it("that is hidden where the text of that day is, and today's speaks", () => {
    const later = edit(undefined, START + 60 * HOUR);
    expect(evidence(quote, [later])).toBe("hidden");
    expect(evidence({}, [later])).toBe("none");
    expect(evidence({ description: null }, [later])).toBe("none");
    expect(evidence({ description: markdown("See https://pages.example.com/p/1") }, [later])).toBe("hidden");
  });

  it("that is hidden where nobody knows who wrote it", () => {
    expect(evidence({ ...quote, ...asked, creator: undefined })).toBe("hidden");
    expect(evidence({ ...asked, creator: undefined })).toBe("none");
    expect(evidence({ ...quote, ...asked, events: undefined })).toBe("hidden");
    const nobody = { ...edit(PLAIN, START - HOUR), by: undefined };
    expect(evidence({ ...quote, ...asked }, [nobody])).toBe("hidden");
  });

  it("that is hidden where it leads to a page, or is not shown; an empty one is none", () => {
    expect(evidence({ description: markdown("See https://pages.example.com/p/1") })).toBe("hidden");
    expect(evidence({ description: undefined })).toBe("hidden");
    expect(evidence({ description: null })).toBe("none");
  });
});

describe("an item that was never started", () => {
  it("is looked at until a day after its end", () => {
    const closedAt = START;
    const ended = (at: number) =>
      evidence({
        ...link({ at }),
        startedAt: null,
        closedAt,
        events: [changed("status", "To Do", "Done", START, po)],
      });
    expect([closedAt + 24 * HOUR, closedAt + 24 * HOUR + 1].map(ended)).toEqual(["link", "none"]);
  });
});

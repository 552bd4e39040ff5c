import { describe, expect, it } from "vitest";
import { passedRequests } from "../../../rules/babysitter/pass-through-text/passed-requests.ts";
import signal from "../../../rules/babysitter/pass-through-text.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { markdown, NOW, story, times, wiki } from "../../make.ts";
import { describeSignal } from "../../signal-table.ts";
import { asker, dev, HOUR, po, spread, startedStory, withRoles } from "./events.ts";

const ASKED = "Please give us one more column with the weight of each parcel";
const asIs = (i: number): WorkItem =>
  startedStory(i, { creator: asker, reporter: asker, description: markdown(ASKED) });
const rewritten = (i: number): WorkItem => {
  const item = asIs(i);
  const edit = changed(
    "description",
    ASKED,
    "Clerks guess the weight. They need it before they print.",
    spread(i) - HOUR,
    po,
  );
  return {
    ...item,
    description: markdown("Clerks guess the weight. They need it before they print."),
    events: [edit, ...(item.events ?? [])],
  };
};
/** Of ten words at the start so many are the requester's. */
const keeping = (i: number, kept: number): WorkItem => {
  const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
  const text = words.map((word, n) => (n < kept ? word : `other${n}`)).join(" ");
  const edit = changed("description", words.join(" "), text, spread(i) - HOUR, po);
  const item = asIs(i);
  return { ...item, description: wiki(text), events: [edit, ...(item.events ?? [])] };
};
const hidden = (i: number): WorkItem => {
  const item = asIs(i);
  return {
    ...item,
    events: [changed("description", undefined, undefined, spread(i) - HOUR, po), ...(item.events ?? [])],
  };
};

describeSignal(signal, {
  established: {
    "Nearly all requests, such as “give us one more column”, are started word for word.": () => ({
      team: withRoles([...times(38, asIs), ...times(2, rewritten)]),
      k: 38,
      n: 40,
    }),
  },
  refuted: {
    "where eight of ten words are the requester's, and in a few nine": () => ({
      team: withRoles([...times(5, (i) => keeping(i, 9)), ...times(35, (i) => keeping(i + 5, 8))]),
      k: 5,
      n: 40,
    }),
    "The request “one more column” is rewritten as “clerks guess the weight” before its start.": () => ({
      team: withRoles([...times(8, asIs), ...times(32, rewritten)]),
      k: 8,
      n: 40,
    }),
  },
  inconclusive: {
    "where three in five are as they came": () => ({
      team: withRoles([...times(24, asIs), ...times(16, rewritten)]),
      k: 24,
      n: 40,
    }),
  },
  "insufficient-evidence": { "with few": () => ({ team: withRoles(times(9, asIs)), n: 9 }) },
  "not-observable": {
    "where the history holds no texts": () => ({
      team: withRoles([...times(9, asIs), ...times(30, hidden)]),
      unknown: 30,
    }),
  },
  "not-applicable": "never: every team is asked for something",
});

const read = (item: WorkItem, now = NOW) =>
  passedRequests(withRoles([item]), now).find((one) => one.item === item);

describe("a request that was started", () => {
  it("is read where it had three words at least", () => {
    expect(read({ ...asIs(1), description: markdown("One more column") })?.kept).toBe(1);
    expect(read({ ...asIs(1), description: markdown("More columns") })).toBeUndefined();
    expect(read({ ...asIs(1), description: null })).toBeUndefined();
  });

  it("is a story, from the moment of its start on", () => {
    expect(read({ ...asIs(1), kind: "bug" })).toBeUndefined();
    expect(
      read(story({ creator: asker, reporter: asker, createdAt: spread(1), description: markdown(ASKED) })),
    ).toBeUndefined();
    expect(read(asIs(1), spread(1))).toBeDefined();
    expect(read(asIs(1), spread(1) - 1)).toBeUndefined();
  });

  it.each([
    ["at the start", 0, 0.5],
    ["a moment later", 1, 1],
  ])("is read as it was at its start: edited %s", (_, ms, kept) => {
    const edit = changed("description", "one two three four", "one two other words", spread(1) + ms, dev);
    const item = { ...asIs(1), description: wiki("one two other words") };
    expect(read({ ...item, events: [...(item.events ?? []), edit] })?.kept).toBe(kept);
  });
});

/** The acceptance criteria of the team's items, read with the whole team in view. */
import type { RichText } from "../../../text/blocks.ts";
import {
  type Criteria,
  type Criterion,
  findCriteria,
  judgeCriteria,
} from "../../../text/criteria/criteria.ts";
import { comparedTexts } from "../../../text/criteria/criterion-class.ts";
import type { CriteriaTexts } from "../../../text/criteria/in-blocks.ts";
import { labelOf } from "../../../text/criteria/label-line.ts";
import { mayHaveCriteria } from "../../../text/criteria/scan.ts";
import type { Backlog, WorkItem } from "../../model.ts";
import { once } from "../../once.ts";
import { childrenOf, newestStories } from "./items.ts";

/**
 * A line that stands in as many stories is part of a template and nobody's criterion. Stories cut from one share a
 * criterion two to four times; a template is in every story made from it, so the fifth is soon there (judgement).
 */
export const TEMPLATE_ITEMS = 5;
/** Stories looked through for templates; templates show long before that (judgement). */
const TEMPLATE_STORIES = 500;

const read = once((_team: Backlog) => new WeakMap<WorkItem, Criteria>());

/** What was found in an item's texts, as long as these are the texts: most stay the same from day to day. */
interface Found {
  readonly kind: "story" | "bug";
  readonly fields: readonly RichText[];
  readonly texts: CriteriaTexts;
  judged:
    | { readonly title: string; readonly templates: ReadonlySet<string>; readonly criteria: Criteria }
    | undefined;
}
const found = new WeakMap<RichText, Found>();

/**
 * The criteria in an item's description, in its fields made for criteria, and in its sub-items titled with a
 * criteria label. undefined when the source shows neither a description nor such a field. Read at the first call for
 * an item and remembered.
 *
 * What counts as template text is learnt once a team, from its 500 newest stories, and of those only from the
 * ones whose raw text shows a trace of criteria: an audit of 100,000 items does not read them all for it.
 */
export function criteriaOf(team: Backlog, item: WorkItem): Criteria | undefined {
  const known = read(team).get(item);
  if (known !== undefined) return known;
  if (item.description === undefined && item.criteria === undefined) return undefined;
  const criteria = judged(foundIn(team, item), item.title, templates(team));
  read(team).set(item, criteria);
  return criteria;
}

/**
 * The criteria that speak of this item: without the lines of a template, such as a definition of done or of ready that
 * the same text repeats in every item.
 */
export function ownCriteriaOf(team: Backlog, item: WorkItem): readonly Criterion[] | undefined {
  const criteria = criteriaOf(team, item);
  return criteria && ownAmong(criteria);
}

/** Whether it states criteria of its own, weak ones among them; undefined where its text is not shown. */
export function hasOwnCriteria(team: Backlog, item: WorkItem): boolean | undefined {
  const criteria = criteriaOf(team, item);
  return criteria && criteria.presence !== "missing" && ownAmong(criteria).length > 0;
}

const ownAmong = once(({ criteria }: Criteria): readonly Criterion[] =>
  criteria.filter((one) => one.class !== "template"),
);

function judged(known: Found, title: string, learnt: ReadonlySet<string>): Criteria {
  const before = known.judged;
  if (before !== undefined && before.title === title && isSame(before.templates, learnt))
    return before.criteria;
  const criteria = judgeCriteria(known.texts, title, learnt);
  known.judged = { title, templates: learnt, criteria };
  return criteria;
}

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one === other || (one.size === other.size && [...one].every((text) => other.has(text)));

function foundIn(team: Backlog, item: WorkItem): Found {
  const { description } = item;
  const kind = item.kind === "bug" ? "bug" : "story";
  const fields = [...(item.criteria ?? []), ...childrenOf(team, item).flatMap(criteriaOfChild)];
  const key = description ?? fields[0];
  if (key === undefined) return { kind, fields, texts: NOTHING, judged: undefined };
  const known = found.get(key);
  if (known?.kind === kind && isSameList(known.fields, fields)) return known;
  const texts = findCriteria({ title: item.title, description, fields, kind });
  const fresh: Found = { kind, fields, texts, judged: undefined };
  found.set(key, fresh);
  return fresh;
}

const NOTHING: CriteriaTexts = { presence: "missing", texts: [] };

const isSameList = (one: readonly RichText[], other: readonly RichText[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

/** A sub-item titled "Acceptance criteria" holds them; one titled "AC 1: …" is one. */
const criteriaOfChild = once((child: WorkItem): readonly RichText[] => {
  if (child.kind !== "subtask" && (child.level ?? 0) > 0) return [];
  const label = labelOf(child.title, "heading");
  if (label?.strength !== "strong") return [];
  const title = label.qualifies ? "" : label.rest;
  return [
    ...(title === "" ? [] : [{ format: "plain" as const, source: title }]),
    ...(child.description ? [child.description] : []),
  ];
});

const normalised = once(
  ({ texts }: CriteriaTexts): ReadonlySet<string> => new Set(texts.flatMap(comparedTexts)),
);

const mayHave = once((text: RichText): boolean => mayHaveCriteria(text));

/** Normalised lines that stand in at least five of the newest stories; a set of texts finds them by their hash. */
const templates = once((team: Backlog): ReadonlySet<string> => {
  const items = new Map<string, number>();
  for (const story of newestStories(team).slice(0, TEMPLATE_STORIES)) {
    const hasTrace = (story.criteria?.length ?? 0) > 0 || (story.description && mayHave(story.description));
    if (!hasTrace) continue;
    for (const text of normalised(foundIn(team, story).texts)) items.set(text, (items.get(text) ?? 0) + 1);
  }
  return new Set([...items].filter(([, count]) => count >= TEMPLATE_ITEMS).map(([text]) => text));
});

/** The acceptance criteria of the team's items, read with the whole team in view. */
import type { RichText } from "../../text/blocks.ts";
import { type Criteria, findCriteria, judgeCriteria, normaliseCriterion } from "../../text/criteria.ts";
import type { CriteriaTexts } from "../../text/criteria-in-blocks.ts";
import { mayHaveCriteria } from "../../text/criteria-scan.ts";
import { labelOf } from "../../text/label-line.ts";
import type { Backlog, WorkItem } from "../model.ts";
import { childrenOf, newestStories } from "./items.ts";
import { once } from "./once.ts";

/** A text found in as many items is the template's and nobody's criterion (rule catalogue 3.3). */
const TEMPLATE_ITEMS = 3;
/** Stories looked through for templates; what a template is shows long before (judgement). */
const TEMPLATE_STORIES = 500;

const read = once((_team: Backlog) => new WeakMap<WorkItem, Criteria>());
const found = once((_team: Backlog) => new WeakMap<WorkItem, CriteriaTexts>());

/**
 * The criteria in an item's description, in its fields made for criteria, and in its sub-items titled with a
 * criteria label. undefined when the source told neither a description nor such a field. Read at the first call for
 * an item and remembered.
 *
 * What counts as template text is learnt once a team, from its 500 newest stories, and of those only from the
 * ones whose raw text shows a trace of criteria: an audit of 100,000 items does not read them all for it.
 */
export function criteriaOf(team: Backlog, item: WorkItem): Criteria | undefined {
  const known = read(team).get(item);
  if (known !== undefined) return known;
  if (item.description === undefined && item.criteria === undefined) return undefined;
  const criteria = judgeCriteria(textsOf(team, item), item.title, templates(team));
  read(team).set(item, criteria);
  return criteria;
}

function textsOf(team: Backlog, item: WorkItem): CriteriaTexts {
  const known = found(team).get(item);
  if (known !== undefined) return known;
  const texts = findCriteria({
    title: item.title,
    description: item.description,
    fields: [...(item.criteria ?? []), ...childrenOf(team, item).flatMap(criteriaOfChild)],
    kind: item.kind === "bug" ? "bug" : "story",
  });
  found(team).set(item, texts);
  return texts;
}

/** A sub-item titled "Acceptance criteria" holds them; one titled "AC 1: …" is one. */
function criteriaOfChild(child: WorkItem): readonly RichText[] {
  if (child.kind !== "subtask" && (child.level ?? 0) > 0) return [];
  const label = labelOf(child.title, "heading");
  if (label?.strength !== "strong") return [];
  const title = label.qualifies ? "" : label.rest;
  return [
    ...(title === "" ? [] : [{ format: "plain" as const, source: title }]),
    ...(child.description ? [child.description] : []),
  ];
}

/** Normalised texts that stand in at least three of the newest stories. */
const templates = once((team: Backlog): ReadonlySet<string> => {
  const items = new Map<string, number>();
  for (const story of newestStories(team).slice(0, TEMPLATE_STORIES)) {
    const told =
      (story.criteria?.length ?? 0) > 0 || (story.description && mayHaveCriteria(story.description));
    if (!told) continue;
    const texts = new Set(textsOf(team, story).texts.map(({ text }) => normaliseCriterion(text)));
    for (const text of texts) if (text !== "") items.set(text, (items.get(text) ?? 0) + 1);
  }
  return new Set([...items].filter(([, count]) => count >= TEMPLATE_ITEMS).map(([text]) => text));
});

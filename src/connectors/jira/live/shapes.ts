/** Shapes of fields: a field of another shape is reported instead of silently ignored. */

import type { GapLog } from "../../gaps.ts";
import type { Place } from "../../place.ts";
import { isRaw, type Raw } from "../../raw.ts";
import { systemFieldCuts } from "./field-cuts.ts";

interface Shape {
  readonly fits: (value: unknown) => boolean;
  readonly words: string;
}

const object: Shape = { fits: (value) => value === null || isRaw(value), words: "an object" };
const time: Shape = {
  fits: (value) => value === null || (typeof value === "string" && !Number.isNaN(Date.parse(value))),
  words: "a time",
};

const SHAPES: readonly (readonly [field: string, shape: Shape])[] = [
  ...[
    "assignee",
    "reporter",
    "creator",
    "priority",
    "issuetype",
    "project",
    "resolution",
    "votes",
    "parent",
  ].map((field) => [field, object] as const),
  ...["created", "updated", "resolutiondate"].map((field) => [field, time] as const),
];

/** The issue without the fields that are not of their shape; each of these is a gap. */
export function ofKnownShapes(issue: Raw, at: Place, gaps: GapLog): Raw {
  if (!isRaw(issue.fields)) return issue;
  let fields = issue.fields;
  for (const [field, { fits, words }] of SHAPES) {
    const value = fields[field];
    if (value === undefined || fits(value)) continue;
    gaps.drift(field, at, words, systemFieldCuts(field));
    const { [field]: _, ...others } = fields;
    fields = others;
  }
  return fields === issue.fields ? issue : { ...issue, fields };
}

/**
 * Without the icon of its type: on a live site anybody can choose it, and what it could show (sub-task, epic)
 * the site states by itself.
 */
export function withoutIcon(issue: Raw): Raw {
  const type = isRaw(issue.fields) ? issue.fields.issuetype : undefined;
  if (!isRaw(issue.fields) || !isRaw(type) || type.avatarId === undefined) return issue;
  return { ...issue, fields: { ...issue.fields, issuetype: { ...type, avatarId: undefined } } };
}

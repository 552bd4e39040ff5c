import { cutOf } from "../../backlog/feeds.ts";
import type { Comment } from "../../backlog/model.ts";
import { type Intake, NONE } from "../draft.ts";
import { instantOf } from "../instant.ts";
import type { Place } from "../place.ts";
import { isRaw } from "../raw.ts";
import type { Project } from "./project.ts";
import { richTextOf } from "./texts.ts";

const CUTS = cutOf("comments");

/** Comments as they come with an issue, oldest first; a list shorter than its own total is a gap. */
export function readComments(
  value: unknown,
  key: string,
  project: Project,
  at: Place,
  { gaps, texts }: Intake,
): readonly Comment[] | undefined {
  if (value === undefined || value === null) return undefined;
  const list = isRaw(value) ? value.comments : value;
  if (!Array.isArray(list)) {
    gaps.drift("comment", at, "an object with a list of comments", CUTS);
    return undefined;
  }
  if (isRaw(value) && typeof value.total === "number" && value.total > list.length)
    gaps.cut("comments", at, key, CUTS);
  if (list.length === 0) return NONE;
  const comments: Comment[] = [];
  let ordered = true;
  for (const raw of list) {
    const time = isRaw(raw) ? instantOf(raw.created) : undefined;
    const text = isRaw(raw) ? richTextOf(raw.body, "comment", at, CUTS, gaps, texts) : undefined;
    if (!isRaw(raw) || time === undefined) {
      gaps.drift("comment", at, "comments with a time and a text", CUTS, key);
      continue;
    }
    if (time < (comments.at(-1)?.at ?? Number.NEGATIVE_INFINITY)) ordered = false;
    comments.push({
      at: time,
      by: isRaw(raw.author) ? project.person(raw.author) : undefined,
      text: text ?? { format: "plain", source: "" },
    });
  }
  return ordered ? comments : comments.sort((a, b) => a.at - b.at);
}

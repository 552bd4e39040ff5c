/** Checks the shape of answers, because Jira's do not always have the documented one. */

import { isRaw, type Raw } from "../../raw.ts";
import { RequestFailed } from "../../transport/failure.ts";
import type { ListPage } from "./api.ts";

export const rawOf = (value: unknown): Raw => (isRaw(value) ? value : {});

/** An answer that is a list. @throws RequestFailed where it is none: nothing must not read as an empty list. */
export function listOf(value: unknown, what = "things"): readonly Raw[] {
  if (Array.isArray(value)) return value.filter(isRaw);
  throw new RequestFailed("rejected", `no list of ${what}`, {
    detail: `the answer contains no list of ${what}`,
  });
}

/** The list under a name of an answer. @throws RequestFailed where there is none. */
export const listIn = (value: unknown, name: string): readonly Raw[] => listOf(rawOf(value)[name], name);

/** A search leaves the token out on its last page, a list of histories writes null. */
export function nextOf(page: unknown): string | undefined {
  const { nextPageToken, isLast } = rawOf(page);
  return isLast === true || typeof nextPageToken !== "string" || nextPageToken === ""
    ? undefined
    : nextPageToken;
}

export function pageOf(value: unknown): ListPage {
  const { isLast, total, startAt } = rawOf(value);
  const values = listIn(value, "values");
  const end = (typeof startAt === "number" ? startAt : 0) + values.length;
  const last = typeof isLast === "boolean" ? isLast : typeof total === "number" ? end >= total : true;
  return { values, isLast: last || values.length === 0 };
}

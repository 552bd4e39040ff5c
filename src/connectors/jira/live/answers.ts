/** Answers are taken for what they are, not for what they are documented to be. */
import { isRaw, type Raw } from "../raw.ts";
import type { ListPage } from "./api.ts";

export const rawOf = (value: unknown): Raw => (isRaw(value) ? value : {});
export const listOf = (value: unknown): readonly Raw[] => (Array.isArray(value) ? value.filter(isRaw) : []);
export const listIn = (value: unknown, name: string): readonly Raw[] => listOf(rawOf(value)[name]);

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

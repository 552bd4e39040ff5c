/** The words about readiness that its formats share. */

import { OWNER_NAME } from "../words/words.ts";
import type { ReadyCheckReport, ReadyItem, ReadyReport } from "./schema.ts";

/** "ready", "not ready", or what stands in the place of an answer. */
export function readyWord(item: ReadyItem): string {
  const { ready, state, checks } = item;
  if (ready === true) return "ready";
  if (ready === false) return "not ready";
  if (state === "done") return "done already";
  if (isUnseen(item)) return "could not be judged";
  if (checks.some(({ gates }) => gates)) return "ready as far as visible";
  return checks.length > 0 ? "advice only" : "not asked";
}

/** Whether the source hides what would decide. */
export const isUnseen = ({ ready, checks }: ReadyItem): boolean =>
  ready === null && checks.some(({ gates, unseen }) => gates && unseen === true);

/** What is said of one check, as a sentence without its end. */
export function checkWords({ outcome, message, asks, waiver }: ReadyCheckReport): string {
  switch (outcome) {
    case "pass":
      return asks;
    case "unknown":
      return `not known: ${message ?? ""}`;
    case "waived":
      return `${message ?? ""} (waived until ${waiver?.expires}, ${waiver === undefined ? "" : waiver.owner}: ${waiver?.reason})`;
    case "fail":
      return message ?? "";
  }
}

export const ownerOf = ({ owner }: ReadyCheckReport): string => OWNER_NAME[owner];

/** Failures that gate, other failures, what is unknown, waived, passed. */
export const inOrder = (checks: readonly ReadyCheckReport[]): readonly ReadyCheckReport[] =>
  checks.toSorted((a, b) => rank(a) - rank(b));

const RANKS = ["fail", "unknown", "waived", "pass"] as const;
const rank = ({ outcome, gates }: ReadyCheckReport): number => 2 * RANKS.indexOf(outcome) + (gates ? 0 : 1);

/** A file holds what it holds; of a tracker an account may see a part. */
export const missingWords = ({ missing, readFrom }: ReadyReport): string[] =>
  missing.map((key) =>
    readFrom === "export"
      ? `${key} is not in this export`
      : `${key} was not found, or this account has no permission to see it`,
  );

/** What is said of a limit: how large it is, whose it is, and how to set one's own. */
import type { LimitSource } from "../rule.ts";

const WHOSE: Readonly<Record<LimitSource, string>> = {
  published: "published",
  measured: "measured",
  experimental: "our opinion",
  own: "set in your configuration",
  past: "the team's own half a year ago",
};

/** "limit 20 %, our opinion". */
export const limitWords = (share: number, from: LimitSource): string =>
  `limit ${exactPercent(share)}, ${WHOSE[from]}`;

/** The line of a configuration that sets this limit: one to change and to paste. */
export const limitLine = (id: string, share: number): string =>
  `limits: { ${id}: ${Number(share.toFixed(3))} }`;

/** 27.5 %: bounds and the limits they are held against, with as many digits as it takes to see that they differ. */
export const exactPercent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

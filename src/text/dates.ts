/** Whether a text names a day, in the ways people write one in numbers. */

/** 2026-11-30 · 30.11. · 30.11.2026 · 11/30 · 30-11-2026 · 11月30日 · 11월 30일. Bounded, so linear. */
const DAY =
  /(?<![\d./-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}-\d{1,2}-\d{4})(?![\d/-])|\d{1,2} ?[月월] ?\d{1,2} ?[日일]/u;

export const namesDate = (text: string): boolean => DAY.test(text);

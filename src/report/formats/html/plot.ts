/** Small pictures without text of their own: the figures stand in the table beside them. */
import type { Outcome } from "../../../rule.ts";
import { type Markup, markup, type Part } from "./markup.ts";

/** Two decimals: finer than a pixel, and the same bytes everywhere. */
const figure = (n: number): string => String(Math.round(n * 100) / 100);

/** A place along the picture, from a share of its width. */
const along = (share: number): string => `${figure(Math.min(1, Math.max(0, share)) * 100)}%`;

/** As wide as its cell. Without a name it is passed over: the cells beside it say the same. */
export const plot = (height: number, shapes: Part, name?: string): Markup =>
  name === undefined
    ? markup`<svg class="plot" width="100%" height="${height}" aria-hidden="true">${shapes}</svg>`
    : markup`<svg class="plot" width="100%" height="${height}" role="img" aria-label="${name}">${shapes}</svg>`;

export interface Bar {
  readonly from?: number;
  readonly share: number;
  readonly y: number;
  readonly height: number;
  /** How it is filled: a class of the style. */
  readonly fill: "solid" | "hatched" | "hollow" | "withheld" | "track" | "seen";
}

export const bar = ({ from = 0, share, y, height, fill }: Bar): Markup =>
  markup`<rect class="${fill}" x="${along(from)}" y="${figure(y)}" width="${along(share)}" height="${height}"/>`;

/** A line across, from one share to another. */
export const stretch = (from: number, to: number, y: number, kind: string): Markup =>
  markup`<line class="${kind}" x1="${along(from)}" x2="${along(to)}" y1="${y}" y2="${y}"/>`;

/** A stroke from top to bottom. */
export const tick = (at: number, top: number, bottom: number, kind: string): Markup =>
  markup`<line class="${kind}" x1="${along(at)}" x2="${along(at)}" y1="${top}" y2="${bottom}"/>`;

const SHAPE: Readonly<Record<"fail" | "warn" | "pass" | "none", string>> = {
  fail: "M0-5.5 5.5 0 0 5.5-5.5 0z",
  warn: "M0-5 5.5 4.5h-11z",
  pass: "M-4 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0z",
  none: "M-4 0h8",
};

/** An answer by its shape: a diamond fails, a triangle warns, a ring passes, a dash is none. */
const shape = (outcome: Outcome): Markup => {
  const kind = outcome === "fail" || outcome === "warn" || outcome === "pass" ? outcome : "none";
  return markup`<path class="is-${kind}" d="${SHAPE[kind]}"/>`;
};

export const shapeAt = (outcome: Outcome, at: number, y: number): Markup =>
  markup`<svg class="at" x="${along(at)}" y="${y}">${shape(outcome)}</svg>`;

/** The shape in a line of text, beside the word for it. */
export const mark = (outcome: Outcome): Markup =>
  markup`<svg class="mark" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">${shape(outcome)}</svg>`;

/** A piece of a picture in a legend. */
export const sample = (shapes: Part): Markup =>
  markup`<svg class="sample" width="18" height="12" aria-hidden="true">${shapes}</svg>`;

/**
 * Values as a line, the oldest at the left; a gap where there is none. `top` is the value at the upper edge, `limit` a
 * line across.
 */
export function line(
  values: readonly (number | null)[],
  top: number,
  limit: number | undefined,
  name: string,
): Markup {
  const last = values.at(-1);
  const height = 28;
  const down = (value: number): number => 1 - Math.min(1, Math.max(0, top === 0 ? 0 : value / top));
  const shapes = [
    limit === undefined ? undefined : stretch(0, 1, Math.round(down(limit) * height), "limit-line"),
    markup`<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="${height}">
      <path class="trend" d="${path(values, (value) => down(value) * 100)}"/></svg>`,
    last == null
      ? undefined
      : markup`<circle class="end" cx="100%" cy="${figure(down(last) * height)}" r="3"/>`,
  ];
  return plot(height, shapes, name);
}

/** Ranges as a stroke each, the oldest at the left; a gap where there is none. */
export function band(
  ranges: readonly ({ readonly low: number; readonly high: number } | null)[],
  top: number,
  name: string,
): Markup {
  const height = 28;
  const down = (value: number): number => Math.round((1 - value / top) * (height - 2)) + 1;
  return plot(
    height,
    ranges.map((range, at) =>
      range === null
        ? undefined
        : tick(
            (at + 0.5) / ranges.length,
            Math.min(down(range.high), down(range.low) - 1),
            down(range.low),
            "between",
          ),
    ),
    name,
  );
}

function path(values: readonly (number | null)[], down: (value: number) => number): string {
  let drawing = false;
  const steps = values.map((value, at) => {
    if (value === null) {
      drawing = false;
      return "";
    }
    const place = `${figure((100 * at) / Math.max(1, values.length - 1))} ${figure(down(value))}`;
    const alone = !drawing && values[at + 1] == null;
    const step = `${drawing ? "L" : "M"}${place}${alone ? "h0" : ""}`;
    drawing = true;
    return step;
  });
  return steps.join("");
}

/** Defined once for the whole page; everything hatched refers to it. */
export const HATCHES = markup`<svg class="defs" width="0" height="0" aria-hidden="true"><defs>
  ${["hatch", "hatch-soft"].map(
    (name) => markup`<pattern id="${name}" width="5" height="5" patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"><line class="${name}" x1="0" y1="0" x2="0" y2="5"/></pattern>`,
  )}</defs></svg>`;

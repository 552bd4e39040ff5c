/** A row of values drawn into a few cells. */

/** One cell: which of the values it shows, and how high it stands, 0 to `levels` - 1; null: nothing to show. */
export interface Cell {
  readonly at: number;
  readonly level: number | null;
}

/**
 * The values, the newest at the right. Where there are more values than cells a cell shows the newest of its own.
 * `top` is the value of a full cell; anything above nothing stands higher than nothing.
 */
export function sparkCells(
  values: readonly (number | null)[],
  cells: number,
  top: number,
  levels: number,
): readonly Cell[] {
  const width = Math.min(cells, values.length);
  return Array.from({ length: width }, (_, cell) => {
    const from = Math.floor((cell * values.length) / width);
    const until = Math.floor(((cell + 1) * values.length) / width);
    for (let at = until - 1; at >= from; at--) {
      const value = values[at];
      if (value != null) return { at, level: levelOf(value, top, levels) };
    }
    return { at: until - 1, level: null };
  });
}

function levelOf(value: number, top: number, levels: number): number {
  if (value <= 0 || top <= 0) return 0;
  return Math.min(levels - 1, Math.max(1, Math.round((value / top) * (levels - 1))));
}

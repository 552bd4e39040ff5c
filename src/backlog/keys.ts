/** Keys by project, then by number: SHOP-9 before SHOP-10. Without the cost of a collator. */
export function compareKeys(a: string, b: string): number {
  const [left, right] = [a.lastIndexOf("-"), b.lastIndexOf("-")];
  const byProject = compare(a.slice(0, Math.max(0, left)), b.slice(0, Math.max(0, right)));
  return byProject || Number(a.slice(left + 1)) - Number(b.slice(right + 1)) || compare(a, b);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Computes a view of a backlog once and remembers it as long as the backlog lives. */
export function once<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found.value;
    const value = compute(of);
    known.set(of, { value });
    return value;
  };
}

/** The same for a view that depends on the day it is seen from. */
export function onceAt<K extends object, V>(compute: (of: K, now: number) => V): (of: K, now: number) => V {
  const byInstant = once((_of: K) => new Map<number, { readonly value: V }>());
  return (of, now) => {
    const known = byInstant(of);
    const found = known.get(now) ?? { value: compute(of, now) };
    known.set(now, found);
    return found.value;
  };
}

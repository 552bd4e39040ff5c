/** Pages of a list, one after the other. */
import { RequestFailed } from "../../transport/failure.ts";

interface Page {
  /** Where the next page begins; undefined on the last. */
  readonly next: string | undefined;
}

/** How often a page whose token leads back to itself is asked for again. */
const REPEATS = 3;

/** Pages in turn. A token that leads back to its own page is tried again before it counts as broken. */
export async function* walk<P extends Page>(
  ask: (from: string | undefined) => Promise<P>,
): AsyncGenerator<P> {
  const used = new Set<string>();
  let from: string | undefined;
  for (;;) {
    let page = await ask(from);
    for (let tries = 0; page.next !== undefined && used.has(page.next); tries++) {
      if (tries >= REPEATS)
        throw new RequestFailed("rejected", "pages do not advance", {
          detail: "the link to the next page leads back to an earlier page",
        });
      page = await ask(from);
    }
    yield page;
    if (page.next === undefined) return;
    used.add(page.next);
    from = page.next;
  }
}

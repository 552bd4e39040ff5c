import type { Field, Folded, Page, Part } from "./client-page.ts";

/**
 * The script of the page: search, filters, and what is folded. It is sent as its own source and runs in the reader's
 * browser, so it uses nothing from outside itself. Without it every finding is there all the same.
 */
export function client(page: Page): void {
  interface Item {
    readonly part: Part;
    readonly words: string;
  }
  interface Group {
    readonly part: Folded;
    readonly count: Part | null;
    readonly whole: string;
    readonly items: readonly Item[];
  }

  /** So many hits are shown at once; of more only the counts, unless all are of one rule. */
  const AT_ONCE = 200;
  const { document, location, history } = page;
  const form = document.getElementById("filter");
  const search = document.getElementById<Field>("search");
  const clear = document.getElementById("clear");
  const said = document.getElementById("count");
  const unfolded = new Set<Folded>();
  let index: readonly Group[] | undefined;

  /** Read when it is first asked for: opening the page costs nothing. */
  function groups(): readonly Group[] {
    index ??= [...document.querySelectorAll<Folded>(".of-rule")].map((part) => {
      const count = part.querySelector(".count");
      const team = part.closest(".of-team")?.querySelector("h3")?.textContent ?? "";
      const common = `${team} ${part.dataset.rule ?? ""} ${part.dataset.severity ?? ""} `.toLowerCase();
      const items = [...part.querySelectorAll("li")].map((item) => ({
        part: item,
        words: common + item.textContent.toLowerCase(),
      }));
      return { part, count, whole: count?.textContent ?? "", items };
    });
    return index;
  }

  const fields = (): readonly Field[] =>
    form === null ? [] : [...form.querySelectorAll<Field>("input, select")];

  function show(wanted: readonly Field[], words: readonly string[]): number {
    const active = wanted.length > 0;
    const choices = wanted.filter(({ name }) => name !== "q");
    let all = 0;
    const hits = groups().map((group) => {
      let n = 0;
      const common = group.part.dataset;
      for (const { part, words: text } of group.items) {
        const hit =
          words.every((word) => text.includes(word)) &&
          choices.every(({ name, value }) => (part.dataset[name] ?? common[name]) === value);
        if (part.hidden === hit) part.hidden = !hit;
        if (hit) n++;
      }
      all += n;
      return { group, n };
    });
    for (const { group, n } of hits) {
      group.part.hidden = n === 0;
      if (group.count !== null)
        group.count.textContent = active ? `${n} of ${group.items.length}` : group.whole;
      fold(group.part, active && n > 0 && (all <= AT_ONCE || n === all));
    }
    for (const team of document.querySelectorAll("details.of-team")) {
      team.hidden = [...team.querySelectorAll(".of-rule")].every(({ hidden }) => hidden);
    }
    return all;
  }

  /** Opens what holds hits, and closes again only what it opened itself. */
  function fold(part: Folded, open: boolean): void {
    if (open && !part.open) {
      part.open = true;
      unfolded.add(part);
    } else if (!open && unfolded.delete(part)) {
      part.open = false;
    }
  }

  function apply(): void {
    const wanted = fields().filter(({ value }) => value.trim() !== "");
    if (wanted.length === 0 && index === undefined) return;
    const words = (search?.value ?? "").toLowerCase().split(/\s+/);
    const hits = show(wanted, words);
    const all = groups().reduce((sum, { items }) => sum + items.length, 0);
    if (said !== null) said.textContent = `${hits} of ${all} findings`;
    if (clear !== null) clear.hidden = wanted.length === 0;
    const state = new URLSearchParams(wanted.map(({ name, value }): [string, string] => [name, value]));
    try {
      history.replaceState(null, "", `#${state}`);
    } catch {
      // A page without an address of its own keeps no state.
    }
  }

  function reset(): void {
    for (const field of fields()) field.value = "";
    apply();
  }

  /** The filters as the address has them; of a place on the page it shows that place. */
  function follow(): void {
    const place = location.hash.slice(1);
    const state = new URLSearchParams(place);
    if (fields().some(({ name }) => state.has(name))) {
      for (const field of fields()) {
        const value = state.get(field.name) ?? "";
        field.value = value;
        if (field.value !== value) field.value = "";
      }
      apply();
      return;
    }
    const target = place === "" ? null : document.getElementById(place);
    if (target === null) return;
    if (target.closest("[hidden]") !== null) reset();
    const folded = target.closest<Folded>("details");
    if (folded === null || folded.open) return;
    folded.open = true;
    target.scrollIntoView();
  }

  function listen(): void {
    if (form === null || search === null) return;
    form.hidden = false;
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    clear?.addEventListener("click", () => {
      reset();
      search.focus();
    });
    search.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      search.value = "";
      apply();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target.matches("input, select")) return;
      event.preventDefault();
      search.focus();
      search.select();
    });
  }

  /** Paper cannot be unfolded. */
  function unfoldForPrint(): void {
    const printed = new Set<Folded>();
    page.addEventListener("beforeprint", () => {
      for (const part of document.querySelectorAll<Folded>("details:not([open])")) {
        part.open = true;
        printed.add(part);
      }
    });
    page.addEventListener("afterprint", () => {
      for (const part of printed) part.open = false;
      printed.clear();
    });
  }

  listen();
  unfoldForPrint();
  page.addEventListener("hashchange", follow);
  follow();
}

/** The part of a page that a program writes. */
const [BEGIN, END] = ["<!-- figures -->", "<!-- /figures -->"];

/** The page with these figures in place of those it holds. */
export function within(page: string, figures: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`the page has no ${BEGIN} … ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${figures}\n\n${page.slice(end)}`;
}

/** The figures that a page holds. */
export const figuresOf = (page: string): string =>
  page.slice(page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)).trim();

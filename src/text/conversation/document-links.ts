/** Addresses of documents that live elsewhere: a page, a paper, a deck. */
import type { RichText } from "../blocks.ts";
import { plainText } from "../read.ts";
import { countWords } from "../words.ts";

/** Parts of addresses that documents have; tickets, code and designs are none. */
const PLACES = [
  "/wiki/",
  "confluence",
  "docs.google.",
  "drive.google.",
  "notion.so",
  "notion.site",
  "sharepoint.",
  "onedrive.",
  "dropbox.com",
  "coda.io",
  "quip.com",
  "slab.com",
  "nuclino.",
  "almanac.io",
  "gitbook.io",
  "/document/",
];
const FILE = /\.(?:pdf|docx?|pptx?|odt|odp|key|pages)(?:$|[?#])/u;
const ADDRESS = /https?:\/\/[^\s<>"'|\])\\]{4,500}/giu;

/** The addresses of documents in a text. Looks at the source, since an address is no part of the text read. */
export function documentLinks(text: RichText): string[] {
  const found: string[] = [];
  for (const [address] of text.source.matchAll(ADDRESS)) {
    const lower = address.toLowerCase();
    if (PLACES.some((place) => lower.includes(place)) || FILE.test(lower)) found.push(address);
  }
  return found;
}

/** Parts of addresses where customers write: help desks, forums, boards of wishes. */
const CUSTOMER_PLACES = [
  "helpdesk",
  "help-desk",
  "servicedesk",
  "zendesk",
  "freshdesk",
  "helpscout",
  "intercom.",
  "/tickets/",
  "/ticket/",
  "support.",
  "/support/",
  "forum.",
  "forums.",
  "/forum/",
  "/forums/",
  "discourse.",
  "/question/",
  "answers.",
  "uservoice",
  "canny.io",
  "productboard",
  "feedback.",
  "ideas.",
  "groups.google.",
];

/** The addresses of a text that lead to where customers ask and complain. */
export function customerLinks(text: RichText): string[] {
  const found: string[] = [];
  for (const [address] of text.source.matchAll(ADDRESS)) {
    const lower = address.toLowerCase();
    if (CUSTOMER_PLACES.some((place) => lower.includes(place))) found.push(address);
  }
  return found;
}

/** Words beside a link that only name it: "Decision log: Spec 1746" (judgement). */
const NAMING = 8;

/** Whether a text is little more than a link: what there is to say is said where it leads, on whatever site that is. */
export const isMostlyLink = (text: RichText): boolean =>
  hasLink(text) && countWords(plainText(text).replace(ADDRESS, " ")) <= NAMING;

/** Whether any address at all stands in the text. */
export const hasLink = (text: RichText): boolean => /https?:\/\//iu.test(text.source);

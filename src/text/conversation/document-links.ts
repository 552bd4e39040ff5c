/** Addresses of documents that live elsewhere: a page, a paper, a deck. */
import type { RichText } from "../blocks.ts";

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

/** Whether any address at all stands in the text. */
export const hasLink = (text: RichText): boolean => /https?:\/\//iu.test(text.source);

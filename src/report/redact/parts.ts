/** Takes people out of what reports are made of: subjects, waivers, addresses, gaps. */
import type { Finding, Report, RuleResult, Waiver } from "../schema.ts";
import type { Clean } from "./clean.ts";

export const cleanGaps = (gaps: Report["gaps"], clean: Clean): Report["gaps"] =>
  gaps.map((gap) => ({ ...gap, detail: clean(gap.detail) }));

export const orNull = (text: string | null, clean: Clean): string | null =>
  text === null ? null : clean(text);

/** A query with a name in it (of a status, of a priority) is dropped: changed, it would find nothing. */
export const cleanQueries = (queries: RuleResult["queries"], clean: Clean): RuleResult["queries"] =>
  queries.filter(({ texts }) => texts.every((text) => clean(text) === text));

/** The key of a sprint is its name. */
export const cleanWaiver = (waiver: Waiver, clean: Clean): Waiver => ({
  ...waiver,
  item: clean(waiver.item),
  reason: clean(waiver.reason),
});

export const cleanSubject = ({ url, ...subject }: Finding["subject"], clean: Clean): Finding["subject"] => ({
  ...subject,
  // A sprint has no key but its name, and people write names there.
  key: subject.kind === "sprint" ? clean(subject.key) : subject.key,
  title: clean(subject.title),
  ...addressOf(url, subject.key, clean),
});

export function addressOf(url: string | undefined, key: string, clean: Clean): { url?: string } {
  const address = url === undefined ? undefined : cleanUrl(url, key, clean);
  return address === undefined ? {} : { url: address };
}

/**
 * Linear's addresses repeat the title after the key, where they work without it. An address that still names
 * somebody is dropped: changed, it would lead nowhere.
 */
function cleanUrl(url: string, key: string, clean: Clean): string | undefined {
  const after = url.indexOf(`/${key}/`);
  const short = after === -1 ? url : url.slice(0, after + key.length + 1);
  const keyAt = short.endsWith(`/${key}`) ? short.length - key.length : short.length;
  const hostEnd = short.indexOf("/", short.indexOf("://") + 3);
  // What is no address of a host is words from end to end.
  const words = hostEnd === -1 ? short : short.slice(hostEnd, keyAt);
  let readable = words;
  try {
    readable = decodeURIComponent(words);
  } catch {
    // Not an encoding: read as it stands.
  }
  return clean(readable) === readable ? short : undefined;
}

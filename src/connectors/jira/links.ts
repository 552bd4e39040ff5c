/** Links between issues, and links out of Jira. */
import { cutOf } from "../../backlog/feeds.ts";
import type { Link, LinkKind, RemoteLink } from "../../backlog/model.ts";
import { NONE } from "../draft.ts";
import type { GapLog } from "../gaps.ts";
import { leadsTo } from "../leads-to.ts";
import { fold } from "../name-table.ts";
import type { Place } from "../place.ts";
import { isRaw, type Raw } from "../raw.ts";
import { idIn, textIn } from "./raw.ts";

/** Words in a link type's name or in what it says outward; tried in this order. */
const WORDS: readonly (readonly [LinkKind, readonly string[]])[] = [
  ["implements", ["polaris", "implement", "delivers", "umgesetzt", "実装", "实现", "구현", "реализ"]],
  ["duplicates", ["duplica", "duplik", "doublon", "дублир", "дублик", "重複", "重复", "중복"]],
  ["clones", ["clone", "klon", "clona", "клон", "クローン", "复制", "克隆", "복제"]],
  [
    "blocks",
    [
      "block",
      "blok",
      "bloqu",
      "blocc",
      "blockier",
      "depend",
      "gantt end to start",
      "блокир",
      "ブロック",
      "阻",
      "차단",
    ],
  ],
  [
    "contains",
    [
      "split",
      "includ",
      "contain",
      "part of",
      "epic",
      "parent",
      "aufgeteilt",
      "teil von",
      "enthält",
      "scindé",
    ],
  ],
  ["relates", ["relate", "relacion", "bezieh", "verknüpf", "liés", "связан", "関連", "关联", "相关", "연관"]],
];

/** Kinds of links, worked out once a type. */
export class LinkKinds {
  private readonly known = new Map<string, { kind: LinkKind; reversed: boolean }>();
  /** What a link says in one direction: histories give these words and the key of the other issue. */
  private readonly phrases = new Map<string, Pick<Link, "kind" | "direction">>();

  of(type: Raw | undefined): { kind: LinkKind; reversed: boolean } {
    const name = textIn(type, "name") ?? "";
    const outward = textIn(type, "outward") ?? "";
    const known = this.known.get(`${name}\0${outward}`);
    if (known !== undefined) return known;
    const found = kindOf(name, outward);
    this.known.set(`${name}\0${outward}`, found);
    const { kind, reversed } = found;
    const inward = textIn(type, "inward") ?? "";
    // Where both directions have the same name ("relates to"), they are one kind.
    if (inward !== "") this.phrases.set(inward, { kind, direction: reversed ? "out" : "in" });
    if (outward !== "") this.phrases.set(outward, { kind, direction: reversed ? "in" : "out" });
    return found;
  }

  /** The kind of a link in the words of a history: "This issue is blocked by SHOP-7". */
  inWords(words: unknown, key: string | null | undefined): Pick<Link, "kind" | "direction"> | undefined {
    if (typeof words !== "string" || typeof key !== "string" || !words.endsWith(key)) return undefined;
    const said = words.slice(0, -key.length).trimEnd();
    let longest = "";
    for (const phrase of this.phrases.keys())
      if (phrase.length > longest.length && said.endsWith(phrase)) longest = phrase;
    return this.phrases.get(longest);
  }
}

function kindOf(name: string, outward: string): { kind: LinkKind; reversed: boolean } {
  const [folded, out] = [fold(name), fold(outward)];
  for (const [kind, words] of WORDS) {
    if (!words.some((word) => folded.includes(fold(word)) || out.includes(fold(word)))) continue;
    return { kind, reversed: kind === "blocks" && saysBlocked(out) };
  }
  return { kind: "other", reversed: false };
}

/** "is blocked by" and "depends on" say that the other item is the one that blocks. */
function saysBlocked(outward: string): boolean {
  if (outward.includes("block")) return outward.startsWith("is ") && outward.endsWith(" by");
  return outward.includes("depend") && !outward.endsWith(" by") && !outward.endsWith(" of");
}

export function readLinks(
  value: unknown,
  kinds: LinkKinds,
  at: Place,
  gaps: GapLog,
): readonly Link[] | undefined {
  if (value === undefined) return undefined;
  if (value === null) return NONE;
  if (!Array.isArray(value)) {
    gaps.drift("issuelinks", at, "a list of links", cutOf("links"));
    return undefined;
  }
  if (value.length === 0) return NONE;
  const links: Link[] = [];
  for (const raw of value) {
    if (!isRaw(raw)) continue;
    const outward = isRaw(raw.outwardIssue) ? textIn(raw.outwardIssue, "key") : undefined;
    const inward = isRaw(raw.inwardIssue) ? textIn(raw.inwardIssue, "key") : undefined;
    const key = outward ?? inward;
    // Without a key the other issue is one the reader may not see.
    if (key === undefined) continue;
    const { kind, reversed } = kinds.of(isRaw(raw.type) ? raw.type : undefined);
    links.push({ kind, direction: (outward !== undefined) !== reversed ? "out" : "in", key });
  }
  return links.length === 0 ? NONE : links;
}

export interface FoundRemoteLink {
  /** The link's own id, by which histories speak of it. */
  readonly id: string | undefined;
  readonly item: string;
  readonly link: RemoteLink;
}

/** An entry of `/issue/KEY/remotelink`, with the issue named beside it or in `self`. */
export function readRemoteLink(raw: Raw): FoundRemoteLink | undefined {
  const object = isRaw(raw.object) ? raw.object : undefined;
  const url = textIn(object, "url");
  const item = textIn(raw, "issueKey") ?? idIn(raw, "issueId") ?? issueIn(textIn(raw, "self") ?? "");
  if (object === undefined || url === undefined || item === undefined) return undefined;
  const application = isRaw(raw.application)
    ? `${textIn(raw.application, "type")} ${textIn(raw.application, "name")}`
    : "";
  return {
    id: idIn(raw, "id"),
    item,
    link: {
      url,
      title: textIn(object, "title") ?? url,
      leadsTo: leadsTo(url, `${application} ${textIn(raw, "relationship") ?? ""}`),
      at: undefined,
      by: undefined,
    },
  };
}

function issueIn(self: string): string | undefined {
  const parts = self.split("/");
  const index = parts.indexOf("issue");
  return index < 0 ? undefined : parts[index + 1];
}

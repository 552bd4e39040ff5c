/** What an issue is linked to: other issues, pages and tickets elsewhere, customers. */
import { cutOf } from "../../backlog/feeds.ts";
import type { Link, RemoteLink } from "../../backlog/model.ts";
import { leadsTo } from "../leads-to.ts";
import { asNumber, asRaw, asText } from "./raw.ts";
import type { Row } from "./tables.ts";
import type { LinearWorld } from "./world.ts";

const LINK_KINDS: ReadonlyMap<string, Link["kind"]> = new Map([
  ["blocks", "blocks"],
  ["duplicate", "duplicates"],
  ["related", "relates"],
  ["similar", "relates"],
]);

export function linksOf(row: Row, world: LinearWorld): readonly Link[] | undefined {
  const { tables } = world;
  const out = tables.of(row, "issueRelations", "issueId", "relations");
  const into = tables.of(row, "issueRelations", "relatedIssueId", "inverseRelations");
  if (out === undefined && into === undefined) return undefined;
  const link = (relation: Row, direction: "out" | "in", field: string): Link[] => {
    const key = world.issueKey(relation.fields[field]);
    const kind = LINK_KINDS.get(asText(relation.fields.type) ?? "") ?? "other";
    const at = world.time(relation, "createdAt", cutOf("links"));
    return key === undefined ? [] : [{ kind, direction, key, ...(typeof at === "number" && { at }) }];
  };
  const links = new Map<string, Link>();
  for (const found of [
    ...(out ?? []).flatMap((relation) => link(relation, "out", "relatedIssueId")),
    ...(into ?? []).flatMap((relation) => link(relation, "in", "issueId")),
  ]) {
    // Related issues are so both ways, and both may say it.
    const way = found.kind === "relates" ? "" : found.direction;
    const id = `${found.kind} ${way} ${found.key}`;
    if (!links.has(id)) links.set(id, found);
  }
  return [...links.values()];
}

export function remoteLinks(row: Row, team: string, world: LinearWorld): readonly RemoteLink[] | undefined {
  const found = world.tables.of(row, "attachments", "issueId", "attachments");
  return found?.flatMap((attachment) => {
    const { url, title, sourceType, source } = attachment.fields;
    const address = asText(url);
    if (address === undefined) return [];
    const from = asText(sourceType) ?? asText(asRaw(source)?.type) ?? "";
    return [
      {
        url: address,
        title: asText(title) ?? address,
        leadsTo: leadsTo(address, from),
        at: world.time(attachment, "createdAt", cutOf("remoteLinks")) ?? undefined,
        by: world.person(attachment.fields.creatorId, team) ?? undefined,
      },
    ];
  });
}

/** Requests of customers and tickets of a desk overlap: the larger number is the one that is sure. */
export function customerRequests(row: Row, world: LinearWorld, field = "issueId"): number | undefined {
  const needs = world.tables.of(row, "customerNeeds", field, "needs")?.length;
  const tickets = asNumber(row.fields.customerTicketCount);
  // No ticket says nothing of requests that are not shown.
  if (needs === undefined) return tickets === 0 ? undefined : tickets;
  return Math.max(needs, tickets ?? 0);
}

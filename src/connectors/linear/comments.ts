import { cutOf } from "../../backlog/feeds.ts";
import type { Comment } from "../../backlog/model.ts";
import { type Row, richOf } from "./tables.ts";
import type { LinearWorld } from "./world.ts";

/** Comments, oldest first; undefined where the source does not show any. */
export function commentsOf(
  rows: readonly Row[] | undefined,
  team: string,
  world: LinearWorld,
): readonly Comment[] | undefined {
  const comments = rows?.flatMap((comment): Comment[] => {
    const text = richOf(comment.fields.body);
    const at = world.time(comment, "createdAt", cutOf("comments"));
    if (at === undefined || at === null) return [];
    if (text === undefined || text === null) return [];
    const { userId, botActorId, externalUserId } = comment.fields;
    const author =
      typeof botActorId === "string"
        ? world.app(botActorId, team)
        : (world.person(userId, team) ?? world.person(externalUserId, team));
    return [{ at, by: author ?? undefined, text }];
  });
  return comments?.sort((a, b) => a.at - b.at);
}

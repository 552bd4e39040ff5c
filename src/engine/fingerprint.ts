/** A finding's identity: the rule and the thing, by the tracker's own id. */
import { createHash } from "node:crypto";
import type { Subject } from "../rule.ts";

/**
 * 32 hexadecimal digits. Neither the team, the key nor any text goes in: a finding keeps its fingerprint when
 * its item is renamed, moved to another project or reordered, and when other findings come and go.
 */
export const fingerprint = (rule: string, tracker: string, subject: Subject): string =>
  createHash("sha256")
    .update(JSON.stringify([rule, tracker, subject.kind, subject.id]))
    .digest("hex")
    .slice(0, 32);

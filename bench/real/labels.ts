/** What a reader said of findings. Labels hold keys and verdicts, and no text of a tracker. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/**
 * true: the sentence is so in the data, and a product owner of the project would agree that it is worth saying. unfair:
 * it is so, and that product owner would not agree. false: it is not so. unsure: the data does not tell.
 */
const VERDICTS = ["true", "unfair", "false", "unsure"] as const;
export type Verdict = (typeof VERDICTS)[number];

const labelSchema = z.strictObject({
  rule: z.string(),
  source: z.string(),
  team: z.string(),
  subject: z.string(),
  said: z.string().regex(/^[0-9a-f]{8}$/),
  verdict: z.enum(VERDICTS),
  note: z.string().max(80).optional(),
});
export type Label = z.infer<typeof labelSchema>;

type Subject = Pick<Label, "rule" | "source" | "team" | "subject">;

/** What tells whether the sentence is still the one that was read. */
export const saidOf = (message: string): string =>
  createHash("sha256").update(message).digest("hex").slice(0, 8);

const nameOf = ({ rule, source, team, subject }: Subject): string =>
  JSON.stringify([rule, source, team, subject]);

export type Labels = ReadonlyMap<string, Label>;

/** @throws Error for a line that is no label, and for two labels of one finding. */
export function labelsIn(text: string): Labels {
  const labels = new Map<string, Label>();
  for (const line of text.split("\n").filter((one) => one !== "")) {
    const label = labelSchema.parse(JSON.parse(line));
    const name = nameOf(label);
    if (labels.has(name)) throw new Error(`two labels of ${name}`);
    labels.set(name, label);
  }
  return labels;
}

export const labelOf = (labels: Labels, finding: Subject): Label | undefined => labels.get(nameOf(finding));

/** The line that a reader completes with a verdict. */
export const emptyLabel = (finding: Subject & { readonly message: string }): string => {
  const { rule, source, team, subject, message } = finding;
  return JSON.stringify({ rule, source, team, subject, said: saidOf(message), verdict: "" });
};

export const readLabels = (): Labels =>
  labelsIn(readFileSync(join(import.meta.dirname, "labels/findings.jsonl"), "utf8"));

/** Which criteria stand in a section. */
import type { Line } from "./lines.ts";
import { type Node, nodesOf } from "./nodes.ts";

export interface CriterionText {
  readonly text: string;
  readonly checked: boolean | undefined;
  readonly form: Node["form"];
}

/**
 * The criteria in a section's lines, in reading order. A list item takes its deeper items with it, unless those
 * carry boxes; a numbered heading ("AC-1: …") takes what stands under it; another heading names a group, or is the
 * criterion itself where nothing firmer stands under it.
 */
export function criteriaIn(lines: readonly Line[]): readonly CriterionText[] {
  const nodes = nodesOf(lines);
  const kept: Node[] = [];
  const bare: Node[] = [];
  for (let at = 0; at < nodes.length; ) {
    const head = nodes[at] as Node;
    if (head.place === "inside") {
      kept.push(head);
      at++;
      continue;
    }
    let end = at + 1;
    while (nodes[end]?.place === "inside") end++;
    const under = underHeading(head, nodes.slice(at + 1, end));
    at = end;
    if (under === undefined) bare.push(head);
    else for (const node of under) kept.push(node);
  }
  const firm = kept.filter((node) => node.firm && !(node.groups && node.checked === undefined));
  const loose = kept.filter((node) => !node.firm);
  // Headings with nothing under any of them are the criteria; beside filled ones they are empty groups.
  const chosen = firm.length > 0 ? firm : bare.length > 0 && loose.length === 0 ? bare : withoutCode(loose);
  return chosen.map(asText).filter((one) => one.text !== "");
}

/** The criteria under a heading of the section; undefined when nothing stands there. */
function underHeading(head: Node, content: readonly Node[]): readonly Node[] | undefined {
  const firm = content.filter((node) => node.firm);
  const named = head.place === "heading" && firm.length > 0;
  const boxed = firm.some((node) => node.checked !== undefined);
  const scenarios = firm.filter((node) => node.form === "scenario").length;
  if (named || boxed || scenarios > 1) return firm;
  const empty = content.length === 0 && head.details.length === 0 && head.place === "heading";
  return empty ? undefined : [absorb(head, content)];
}

/** Code illustrates the lines it stands among; alone it is all there is. */
function withoutCode(nodes: readonly Node[]): readonly Node[] {
  const said = nodes.filter((node) => node.form !== "code");
  return said.length > 0 ? said : nodes;
}

function absorb(head: Node, content: readonly Node[]): Node {
  const scenario = content.some((node) => node.form === "scenario");
  const said = withoutCode(content);
  return {
    ...head,
    details: [...head.details, ...said.flatMap((node) => [node.text, ...node.details])],
    form: scenario ? "scenario" : head.form,
    place: "inside",
    firm: true,
  };
}

/** Bullets of East Asian typing and of word processors that no format knows. */
const MARK = /^[・･◆◇▶►▸➤✓✔][ \u3000]?/;

const asText = (node: Node): CriterionText => ({
  text: [node.text, ...node.details]
    .map((line) => line.replace(MARK, "").trim())
    .filter((line) => line !== "")
    .join("\n"),
  checked: node.checked,
  form: node.form,
});

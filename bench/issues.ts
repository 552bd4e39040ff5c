/** Issues for the benchmark: about 2 KB each, wiki text, comments, sprints; made from their number alone. */

const WORDS =
  "order payment parcel invoice card voucher address delivery refund account search filter export import report screen button list total price stock branch courier carrier label return mail message number code".split(
    " ",
  );
const word = (n: number): string => WORDS[(n >>> 0) % WORDS.length] ?? "order";
/** A well-mixed number from two (Knuth's multiplicative hash). */
const mix = (a: number, b: number): number => Math.imul(a * 31 + b + 1, 2_654_435_761) >>> 8;
const sentence = (seed: number, length: number): string =>
  Array.from({ length }, (_, i) => word(mix(seed, i))).join(" ");

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 1);
const at = (daysAgo: number): string => new Date(NOW - daysAgo * DAY).toISOString().replace("Z", "+0000");
const user = (n: number) => ({
  name: `u${n % 40}`,
  key: `u${n % 40}`,
  displayName: `User ${n % 40}`,
  active: true,
});

/** One issue as Jira Server's REST API gives it, as a line of JSON. The last fiftieth is open. */
export function issueLine(number: number, of: number): string {
  const age = Math.floor(((of - number) / of) * 2000) + 1;
  const open = number > of * 0.98 || number % 97 === 0;
  const kind = number % 50 === 0 ? "Epic" : number % 4 === 0 ? "Bug" : "Story";
  const sprint = Math.max(1, 143 - Math.floor(age / 14));
  const category = open ? (number % 5 === 0 ? "indeterminate" : "new") : "done";
  const comments = Array.from({ length: number % 3 }, (_, i) => ({
    id: String(number * 10 + i),
    author: user(number + i),
    body: `${sentence(number * 7 + i, 24)}?`,
    created: at(age),
    updated: at(age),
  }));
  return JSON.stringify({
    id: String(number),
    key: `BENCH-${number}`,
    fields: {
      summary: `${sentence(number, 4)} ${sentence(number * 3, 3)}`,
      issuetype: { id: kind, name: kind, subtask: false },
      project: { id: "1", key: "BENCH", name: "Bench" },
      status: { id: category, name: category, statusCategory: { key: category } },
      resolution: open ? null : { id: "1", name: number % 9 === 0 ? "Won't Fix" : "Fixed" },
      resolutiondate: open ? null : at(age),
      priority: { id: String(number % 4), name: ["High", "Medium", "Low", "Lowest"][number % 4] },
      created: at(age + 30),
      updated: at(age),
      labels: number % 6 === 0 ? ["api"] : [],
      reporter: user(number),
      creator: user(number),
      assignee: number % 5 === 0 ? null : user(number + 1),
      issuelinks: [],
      subtasks: [],
      duedate: null,
      description: `As a buyer, I want ${sentence(number, 12)} so that ${sentence(number + 1, 8)}.\n\n${sentence(number * 5, 90)}\n\nh3. Acceptance criteria\n* ${sentence(number + 2, 9)}\n* ${sentence(number + 3, 9)}\n`,
      closedSprints: open
        ? []
        : [
            {
              id: sprint,
              name: `Sprint ${sprint}`,
              state: "closed",
              startDate: at(age + 14),
              endDate: at(age),
              completeDate: at(age),
              goal: "",
            },
          ],
      comment: { comments, total: comments.length, maxResults: comments.length, startAt: 0 },
    },
  });
}

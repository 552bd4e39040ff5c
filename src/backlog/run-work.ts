/** Work that keeps the lights on: it needs no customer and no goal to be right. */
import type { WorkItem } from "./model.ts";

/** Words that mark such work in labels and type names; teams add their own by configuration. */
export const RUN_WORK: readonly string[] = [
  ...["run", "ktlo", "keep-the-lights-on", "tech", "technical", "tech-debt", "techdebt", "compliance"],
  ...["infra", "infrastructure", "platform", "internal-platform", "maintenance", "ops"],
  ...["betrieb", "technik", "technisch", "wartung", "infrastruktur", "plattform"],
  ...["technique", "conformité", "técnico", "técnica", "mantenimiento", "cumplimiento", "infraestructura"],
  ...["manutenção", "manutenzione", "tecnico", "tecnica", "onderhoud", "techniek", "utrzymanie", "bakım"],
  ...["underhåll", "vedlikehold", "ylläpito", "техдолг", "инфраструктура", "обслуживание", "поддержка"],
  ...[
    "運用",
    "保守",
    "基盤",
    "技術的負債",
    "运维",
    "維運",
    "维护",
    "維護",
    "技术债",
    "合规",
    "유지보수",
    "인프라",
    "기술부채",
  ],
];

/**
 * Whether one of the item's labels or its type is one of the words, or has it among its parts:
 * "tech" is found in "Tech", "area/tech" and "tech-debt", not in "fintech".
 */
export function isNamed(item: Pick<WorkItem, "labels" | "type">, words: ReadonlySet<string>): boolean {
  if (item.type !== undefined && hasWord(item.type, words)) return true;
  return item.labels?.some((label) => hasWord(label, words)) ?? false;
}

/** The words as `isNamed` and `hasWord` compare them. */
export const wordSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(parts).map(join));

/** Whether a name is one of the words or has one among its parts. */
export function hasWord(name: string, words: ReadonlySet<string>): boolean {
  const found = parts(name);
  return words.has(join(found)) || found.some((part) => words.has(part));
}

const join = (found: readonly string[]): string => found.join("-");

/** "Area/Tech Debt" → area, tech, debt. */
const parts = (name: string): string[] =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((part) => part !== "");

/** Linear has no issue types: labels say what sort of work an issue is. */
import type { ItemKind } from "../../backlog/model.ts";
import type { TeamSettings } from "../reading.ts";

const LABELS: readonly (readonly [ItemKind, ReadonlySet<string>])[] = [
  [
    "bug",
    new Set([
      ...["bug", "bugs", "bugfix", "defect", "defects", "regression", "incident", "type: bug", "type/bug"],
      ...[
        "fehler",
        "störung",
        "defekt",
        "anomalie",
        "bogue",
        "défaut",
        "error",
        "errores",
        "fallo",
        "defecto",
      ],
      ...[
        "defeito",
        "erro",
        "falha",
        "difetto",
        "errore",
        "fout",
        "błąd",
        "chyba",
        "ошибка",
        "баг",
        "дефект",
        "помилка",
      ],
      ...[
        "バグ",
        "不具合",
        "欠陥",
        "缺陷",
        "错误",
        "故障",
        "버그",
        "결함",
        "fel",
        "fejl",
        "feil",
        "virhe",
        "hiba",
        "hata",
      ],
    ]),
  ],
  [
    "spike",
    new Set([
      ...[
        "spike",
        "research",
        "investigation",
        "exploration",
        "recherche",
        "untersuchung",
        "analyse",
        "investigación",
      ],
      ...[
        "pesquisa",
        "investigação",
        "ricerca",
        "onderzoek",
        "исследование",
        "調査",
        "スパイク",
        "调研",
        "调查",
        "조사",
      ],
    ]),
  ],
];

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What sort of work labels show; the team's settings come before the dictionary. */
export function kindOf(labels: readonly string[], settings: TeamSettings): ItemKind {
  for (const kind of ["story", "bug", "spike"] as const) {
    const names = settings.types?.[kind] ?? [];
    if (names.some((name) => labels.some((label) => same(label, name)))) return kind;
  }
  for (const [kind, names] of LABELS) if (labels.some((label) => names.has(label.toLowerCase()))) return kind;
  return "story";
}

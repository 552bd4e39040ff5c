/** Whether a title reads like the report of a fault, for trackers that do not tell faults from wishes. */

import { namesRequester } from "./requester.ts";

/** Beginnings of words that speak of something that goes wrong. */
const FAULTS: readonly string[] = [
  ...[
    "error",
    "fail",
    "crash",
    "broken",
    "breaks",
    "bug",
    "exception",
    "wrong",
    "incorrect",
    "missing",
    "lost",
    "loses",
    "stuck",
    "hang",
  ],
  ...[
    "freez",
    "timeout",
    "timed",
    "never",
    "ignor",
    "duplicat",
    "expire",
    "forget",
    "forgot",
    "off",
    "regress",
    "corrupt",
    "leak",
    "blank",
  ],
  ...[
    "flicker",
    "mismatch",
    "truncat",
    "garbled",
    "cannot",
    "can't",
    "doesn't",
    "unable",
    "unexpected",
    "invalid",
    "rounding",
  ],
  ...[
    "fehler",
    "falsch",
    "absturz",
    "stürzt",
    "kaputt",
    "verloren",
    "fehlt",
    "hängt",
    "vergisst",
    "ignoriert",
    "doppelt",
    "ungültig",
  ],
  ...[
    "falla",
    "fallo",
    "incorrect",
    "equivocad",
    "pierde",
    "perdid",
    "bloquea",
    "caduca",
    "ignora",
    "olvida",
    "falta",
    "cuelga",
  ],
  ...[
    "erreur",
    "plante",
    "faux",
    "fausse",
    "perdu",
    "manque",
    "bloqu",
    "erro",
    "falha",
    "errad",
    "errore",
    "sbagliat",
    "fout",
    "błąd",
  ],
  ...["ошибк", "падает", "неверн", "теря", "пропа", "зависа"],
];
/** Scripts without blanks between words. */
const ANYWHERE: readonly string[] = [
  ...[
    "错误",
    "錯誤",
    "崩溃",
    "失败",
    "丢失",
    "不对",
    "无法",
    "卡住",
    "重复",
    "缺少",
    "忽略",
    "超时",
    "偏差",
    "异常",
    "白屏",
    "闪退",
  ],
  ...["エラー", "不具合", "落ちる", "できない", "消える", "오류", "버그", "실패", "안 됨"],
];
const FIRST = Map.groupBy(FAULTS, (word) => word.charAt(0));
/** Words that are a fault only when they stand alone. */
const WHOLE = new Set(["off", "never", "fout", "bug"]);

export function readsLikeFault(title: string): boolean {
  if (namesRequester(title, "")) return false;
  const plain = title.normalize("NFKC").toLowerCase().slice(0, 500);
  if (ANYWHERE.some((word) => plain.includes(word))) return true;
  return plain
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .some(
      (said) =>
        /^[45]\d\d$/.test(said) ||
        (FIRST.get(said.charAt(0)) ?? []).some((word) =>
          WHOLE.has(word) ? said === word : said.startsWith(word),
        ),
    );
}

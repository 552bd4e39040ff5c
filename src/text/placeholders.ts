/** Texts that stand where an answer belongs and are none: template residue, "TBD", dots. */

const WORDS: ReadonlySet<string> = new Set(
  [
    "tbd|tba|tbc|todo|to do|to be defined|to be determined|to be done|to be decided|to be added|n/a|na|none|nothing|unknown|empty|pending|later|coming soon|open|wip|xxx|xyz|x|foo|bar|lorem ipsum|placeholder|text|add text|see below|see above|see comments|see ticket|see epic|see description|see prd|see spec|see doc|see docs|see link|see attachment|see attached",
    "role|user role|type of user|user type|some type of user|persona|who|goal|some goal|action|feature|some feature|function|what|value|benefit|business value|reason|some reason|why|outcome",
    "rolle|benutzerrolle|ziel|nutzen|funktion|grund|offen|folgt|noch offen|noch zu klären|zu klären|wird ergänzt|wird noch ergänzt|keine|entfällt|unbekannt|siehe unten|siehe oben",
    "rôle|objectif|bénéfice|but|à définir|à compléter|a definir|à venir|en attente|aucun|aucune|néant|voir ci-dessous",
    "rol|objetivo|beneficio|acción|por definir|pendiente|ninguno|ninguna|a definir|a completar|pendente|benefício|papel|nenhum|nenhuma",
    "ruolo|obiettivo|beneficio|da definire|in attesa|nessuno|nessuna|da completare|doel|voordeel|nog te bepalen|volgt|geen|nvt|n.v.t.",
    "rola|cel|korzyść|do ustalenia|do uzupełnienia|brak|roli|doplnit|bude doplněno|žádný|att fylla i|kommer|saknas|ej klart|belirlenecek|yok|daha sonra",
    "роль|цель|польза|уточняется|будет уточнено|нет|позже|уточнить|не определено|todo|немає",
    "役割|機能|価値|目的|未定|なし|無し|後で|要検討|検討中|記入してください|角色|功能|价值|價值|目标|待定|待补充|待補充|待确认|无|無|暂无|역할|기능|가치|미정|없음|추후|추후 작성|작성 예정",
  ]
    .join("|")
    .split("|"),
);

/** Pairs that a template wraps its blanks in. */
const WRAPPED = /^(?:<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}|〈[^〈〉]*〉|《[^《》]*》|【[^【】]*】|＜[^＜＞]*＞)$/u;
const ONLY_MARKS = /^[\s\p{P}\p{S}xX]*$/u;

/** Whether a part of a text is blank, a template's blank, or says only that the answer is to come. */
export function isUnfilled(text: string): boolean {
  if (ONLY_MARKS.test(text)) return true;
  const bare = text.trim().replace(/[.:!…。]{1,9}$/u, "");
  if (WRAPPED.test(bare)) return true;
  return (
    bare.length <= 40 &&
    WORDS.has(
      bare
        .toLowerCase()
        .replace(/^[\s\-–—*•(]+/u, "")
        .replace(/[)\s]{1,9}$/u, ""),
    )
  );
}

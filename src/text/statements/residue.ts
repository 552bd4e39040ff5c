/** Lines of a template that tell what to write, left where the answer should be. */

const TELLS = new RegExp(
  `^[\\s\\p{P}\\p{S}]{0,6}(?:please |bitte |por favor,? |merci de |veuillez |per favore,? |alstublieft |prosz[eę] |пожалуйста,? )?(?:${[
    "describe|explain|outline|summari[sz]e|insert|enter your|enter the|provide|fill in|state the|briefly|use this section|write here|add (?:a|the) (?:description|context|background|problem|reason)",
    "beschreibe|beschreiben sie|erkläre|erklären sie|erläutern sie|hier (?:bitte |kurz )?(?:beschreiben|eintragen|ausfüllen)|kurz beschreiben",
    "décrire|décrivez|expliquer|expliquez|indiquez|renseigner",
    "describe|describa|describir|explica|explique|indica|indique|descreva|descrever|explicar|preencher",
    "descrivi|descrivere|spiega|indicare|beschrijf|omschrijf|leg uit|vul hier|opisz|opisać|wyjaśnij|popiš|popište|beskriv|kuvaa|açıkla",
    "опишите|описать|укажите|объясните|заполните|опишіть",
  ].join("|")})(?!\\p{L})`,
  "iu",
);
const TELLS_CJK =
  /(?:を記入|を記述|を説明してください|してください|请描述|请说明|请填写|在此填写|在此描述|說明請|작성하세요|작성해 ?주세요|설명하세요|기술하세요|입력하세요)[。.）)]?$/u;
const BLANKS = /<[^<>]{0,80}>|\[[^[\]]{0,80}\]|\{[^{}]{0,80}\}|_{2,}|…|\.{3,}/gu;
const TO_COME =
  /^[\s\p{P}]{0,6}(?:(?:tbd|tba|tbc|todo)(?![\p{L}\d])|(?:to|will) be (?:filled|defined|added|completed|written|provided|done|discussed|described|clarified)|wird (?:noch )?(?:ergänzt|beschrieben|geklärt|nachgereicht)|sera (?:complété|défini|précisé)|se (?:completará|definirá)|será (?:preenchido|definido)|verrà (?:definito|completato)|wordt (?:nog )?(?:aangevuld|ingevuld)|zostanie (?:uzupełnion|opisan)|будет (?:дополнено|описано|уточнено))/iu;
const POINTS =
  /^(?:see|siehe|vgl\.?|voir|ver|véase|vedi|zie|patrz|viz|se|см\.?|参见|参考|参照|見|詳見)(?![\p{L}])/iu;
const POINTS_CJK =
  /^(?:请?参[见考照]|详见|詳見|見)|(?:を参照|参照|참고|참조)(?:してください|하세요)?[。.]?$/u;

/** The words of the usual frames ("We believe that … will lead to …"): a line of nothing else is a frame. */
const FRAME = new Set(
  "we believe that this these will would lead leads to result in achieve for by doing building creating if then because when i want so can know is true as a an the of and have has had problem which see our user users customer customers need needs way are trying but makes me feel am it their wir glauben dass wenn dann weil für führt zu um nous pensons que si alors parce pour creemos si entonces porque para".split(
    " ",
  ),
);

/** A line that asks or tells somebody to fill it, points elsewhere, or is a frame without its picture. */
export function isInstruction(line: string): boolean {
  const text = line.trim();
  if (isQuestion(text)) return true;
  if (TO_COME.test(text) || TELLS.test(text) || TELLS_CJK.test(text.slice(-60))) return true;
  if (text.length <= 60 && (POINTS.test(text) || POINTS_CJK.test(text))) return true;
  if (text.length > 300) return false;
  const words =
    text
      .replace(BLANKS, " ")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => FRAME.has(word));
}

/** Questions only: a template's guide. "How might we …?" is the statement itself in the form of a question. */
function isQuestion(text: string): boolean {
  const last = text.replace(/[\s\p{Pe}\p{Pf}"*_]{1,10}$/u, "").at(-1);
  if (last !== "?" && last !== "？" && last !== "؟") return false;
  if (/^(?:how might we|wie können wir|comment pourrions-nous|cómo podríamos|como poderíamos)/iu.test(text))
    return false;
  // A statement before the question is a statement.
  return !/[.!。！][\s"”)]/u.test(text);
}

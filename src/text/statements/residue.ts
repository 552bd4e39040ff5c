/** Lines of a template that order what to write, left where the answer should be. */
import { anyOf, entries, gluedEntries, type ListOf, spacedEntries } from "../languages/merged.ts";

const instructions: ListOf = ({ template }) => template?.instructions;
const ORDERS = new RegExp(
  `^[\\s\\p{P}\\p{S}]{0,6}(?:${anyOf(entries(({ template }) => template?.please))} )?${anyOf(spacedEntries(instructions))}(?!\\p{L})`,
  "iu",
);
const ORDERS_AT_END = new RegExp(`${anyOf(gluedEntries(instructions))}[。.）)]?$`, "u");
const BLANKS = /<[^<>]{0,80}>|\[[^[\]]{0,80}\]|\{[^{}]{0,80}\}|_{2,}|…|\.{3,}/gu;
const TO_COME = new RegExp(`^[\\s\\p{P}]{0,6}${anyOf(entries(({ template }) => template?.toCome))}`, "iu");
const pointers: ListOf = ({ template }) => template?.pointers;
const POINTS = new RegExp(
  `^(?:${anyOf(spacedEntries(pointers))}(?!\\p{L})|${anyOf(gluedEntries(pointers))})|${anyOf(entries(({ template }) => template?.pointersAtEnd))}(?:してください|하세요)?[。.]?$`,
  "iu",
);

/** The words of the usual frames ("We believe that … will lead to …"): a line of nothing else is a frame. */
const FRAME = new Set(entries(({ template }) => template?.frame));

/** A line that asks or orders somebody to fill it, points elsewhere, or is a frame without its picture. */
export function isInstruction(line: string): boolean {
  const text = line.trim();
  if (isQuestion(text)) return true;
  if (TO_COME.test(text) || ORDERS.test(text) || ORDERS_AT_END.test(text.slice(-60))) return true;
  if (text.length <= 60 && POINTS.test(text)) return true;
  if (text.length > 300) return false;
  const words =
    text
      .replace(BLANKS, " ")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => FRAME.has(word));
}

const OPEN_QUESTIONS = new RegExp(`^${anyOf(entries(({ template }) => template?.openQuestions))}`, "iu");

/** Questions only: a template's guide. "How might we …?" is the statement itself in the form of a question. */
function isQuestion(text: string): boolean {
  const last = text.replace(/[\s\p{Pe}\p{Pf}"*_]{1,10}$/u, "").at(-1);
  if (last !== "?" && last !== "？" && last !== "؟") return false;
  if (OPEN_QUESTIONS.test(text)) return false;
  // A statement before the question is a statement.
  return !/[.!。！][\s"”)]/u.test(text);
}

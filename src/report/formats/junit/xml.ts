/** The two places of XML 1.0 where text may stand. */

/** What no XML 1.0 document may hold, not even as a reference: controls, lone surrogates, two noncharacters. */
const ILLEGAL = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const entity = (char: string): string => ENTITIES[char] ?? "";

/** Text between tags. */
export const characters = (text: string): string => text.replace(ILLEGAL, "").replace(/[&<>\r]/g, entity);

/** ` name="value"`. A parser makes blanks of raw line ends and tabs in a value. */
export const attribute = (name: string, value: string): string =>
  ` ${name}="${value.replace(ILLEGAL, "").replace(/[&<>"\t\n\r]/g, entity)}"`;

/** All languages, in the order their entries are tried. A new one is a file of its own and a line here. */
import { ARABIC } from "./ar.ts";
import { CZECH } from "./cs.ts";
import { DANISH } from "./da.ts";
import { GERMAN } from "./de.ts";
import { ENGLISH } from "./en.ts";
import { SPANISH } from "./es.ts";
import { FINNISH } from "./fi.ts";
import { FRENCH } from "./fr.ts";
import { HUNGARIAN } from "./hu.ts";
import { INDONESIAN } from "./id.ts";
import { ITALIAN } from "./it.ts";
import { JAPANESE } from "./ja.ts";
import { KOREAN } from "./ko.ts";
import type { Language } from "./language.ts";
import { DUTCH } from "./nl.ts";
import { NORWEGIAN } from "./no.ts";
import { POLISH } from "./pl.ts";
import { PORTUGUESE } from "./pt.ts";
import { ROMANIAN } from "./ro.ts";
import { RUSSIAN } from "./ru.ts";
import { SLOVAK } from "./sk.ts";
import { SWEDISH } from "./sv.ts";
import { THAI } from "./th.ts";
import { TURKISH } from "./tr.ts";
import { UKRAINIAN } from "./uk.ts";
import { VIETNAMESE } from "./vi.ts";
import { CHINESE_SIMPLIFIED } from "./zh-hans.ts";
import { CHINESE_TRADITIONAL } from "./zh-hant.ts";

export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  POLISH,
  CZECH,
  SLOVAK,
  SWEDISH,
  NORWEGIAN,
  DANISH,
  FINNISH,
  TURKISH,
  HUNGARIAN,
  ROMANIAN,
  RUSSIAN,
  UKRAINIAN,
  VIETNAMESE,
  INDONESIAN,
  JAPANESE,
  CHINESE_SIMPLIFIED,
  CHINESE_TRADITIONAL,
  KOREAN,
  ARABIC,
  THAI,
];

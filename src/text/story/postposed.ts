/** User stories in languages that put the mark after the role: Japanese, Korean, Turkish, Finnish. */
import { LANGUAGES } from "../languages/index.ts";
import { anyOf } from "../languages/merged.ts";
import { isUnfilled } from "../placeholders.ts";
import { makeStory, PART, type Story, sentence, TRIES, trim } from "./parts.ts";

interface PostposedForm {
  /** Follows the role. */
  readonly role: RegExp;
  /** Ends the action. */
  readonly wants: RegExp;
  /** Opens the sentence that gives the end. */
  readonly because: RegExp;
  /** Ends a purpose clause that stands before the action; what is before it is the end. */
  readonly purpose: RegExp;
  /** Taken off the front of the action and of the role. */
  readonly lead: RegExp;
  readonly noRole: RegExp;
}

const postposed: readonly PostposedForm[] = LANGUAGES.flatMap(({ story }) => {
  const form = story?.afterRole;
  if (form === undefined) return [];
  return [
    {
      role: new RegExp(anyOf(form.role), "iu"),
      wants: new RegExp(anyOf(form.wants), "iu"),
      because: new RegExp(`^[。．.、,\\s]*${anyOf(form.because)}`, "iu"),
      purpose: new RegExp(anyOf(form.purpose), "iu"),
      lead: new RegExp(`^${anyOf(form.lead)}`, "iu"),
      noRole: new RegExp(`${anyOf(form.noRole)}$`, "iu"),
    },
  ];
});

interface EndingForm {
  /** The role with its ending, and the word for wanting behind it. */
  readonly opens: RegExp;
  readonly soThat: RegExp;
  readonly noRole: RegExp;
}

/** The role is marked by its ending, and the rest reads like other languages: "Myyjänä haluan …, jotta …". */
const byEnding: readonly EndingForm[] = LANGUAGES.flatMap(({ story }) => {
  const form = story?.byEnding;
  if (form === undefined) return [];
  return [
    {
      opens: new RegExp(
        `^(\\p{L}[\\p{L}-]{2,40}${anyOf(form.roleEnding)})[,\\s]\\s?${anyOf(form.wants)}\\s`,
        "iu",
      ),
      soThat: new RegExp(`,?\\s${anyOf(form.soThat)}\\s`, "iu"),
      noRole: new RegExp(`^${anyOf(form.noRole)}$`, "iu"),
    },
  ];
});

/** The first story of this kind in the first lines of a text. */
export function readPostposed(flat: string): Story | undefined {
  for (const line of flat.split(/\n+/u, TRIES)) {
    const text = trim(line.slice(0, 3 * PART));
    for (const form of postposed) {
      const story = readPostposedForm(text, form);
      if (story !== undefined) return story;
    }
    for (const form of byEnding) {
      const story = readEndingForm(text, form);
      if (story !== undefined) return story;
    }
  }
  return undefined;
}

function readEndingForm(text: string, form: EndingForm): Story | undefined {
  const opened = form.opens.exec(text);
  if (opened?.[1] === undefined || form.noRole.test(opened[1])) return undefined;
  const [action, after] = sentence(text.slice(opened[0].length));
  const so = form.soThat.exec(action);
  return so === null
    ? makeStory(opened[1], action, "", after)
    : makeStory(opened[1], action.slice(0, so.index), action.slice(so.index + so[0].length), after);
}

function readPostposedForm(text: string, form: PostposedForm): Story | undefined {
  const mark = form.role.exec(text.slice(0, 120));
  if (mark === null) return undefined;
  const role = trim(text.slice(0, mark.index).replace(form.lead, ""));
  if (role === "" || isUnfilled(role) || form.noRole.test(role) || /[。.!?]\s?/u.test(role)) return undefined;
  const [first, after] = sentence(text.slice(mark.index + mark[0].length));
  const wants = form.wants.exec(first);
  if (wants === null) return undefined;
  let action = first.slice(0, wants.index).replace(form.lead, "");
  const behind = first.slice(wants.index + wants[0].length) + after;
  const because = form.because.exec(behind);
  if (because !== null) {
    const [benefit, end] = sentence(behind.slice(because[0].length));
    return makeStory(role, action, benefit, end);
  }
  const purpose = form.purpose.exec(action);
  if (purpose === null) return makeStory(role, action, "", after);
  const benefit = action.slice(0, purpose.index);
  action = action.slice(purpose.index + purpose[0].length);
  return makeStory(role, action, benefit, after);
}

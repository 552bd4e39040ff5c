/** User stories in languages that put the mark after the role: Japanese, Korean, Turkish, Finnish. */
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

const POSTPOSED_FORMS: readonly PostposedForm[] = [
  {
    role: /として(?:は|の私は)?[、,，\s]?/u,
    wants: /たい|ほしい|欲しい|できるようにする|必要がある/u,
    because:
      /^[。．、,\s]*(?:なぜなら(?:ば)?|それは|そうすれば|そうすることで|これにより|それにより|その理由は)[、,\s]?/u,
    purpose: /(?:ために|ように|ため)[、,，]/u,
    lead: /^(?:私は|私たちは)[、,\s]?/u,
    noRole: /(?:結果|例|一例|前提|参考|対応|対策|代替案|回避策|暫定対応|手順|原因|方法|案|次の一歩)$/u,
  },
  {
    role: /(?:으로서|로서|으로써|로써)[,，\s]\s?/u,
    wants:
      /\s?싶(?:다|습니다|어요|어)|(?:기를|길)\s?(?:원한다|원합니다|바란다|바랍니다)|(?:이|가)\s?필요(?:하다|합니다)/u,
    because: /^[.。,\s]*(?:그래야|그래서|그러면|왜냐하면|이를 통해|그렇게 하면)[,\s]?/u,
    purpose: /(?:위해서?|위하여|도록)[,，\s]/u,
    lead: /^(?:나는|저는|우리는|내가)[,\s]?/u,
    noRole: /(?:결과|예|예시|대안|임시방편|다음 단계|참고|원인)$/u,
  },
  {
    role: /(?<=\p{L}) olarak[,\s]\s?/iu,
    wants: /\s(?:istiyorum|isterim|istiyoruz|ihtiyacım var)/iu,
    because: /^[.,\s]*(?:böylece|çünkü|bu sayede)[,\s]/iu,
    purpose: /(?<=\p{L}) için[,\s]/iu,
    lead: /^(?:bir|ben)\s/iu,
    noRole: /(?:sonuç|örnek|çözüm|alternatif|ilk|son|adım|genel|geçici)$/iu,
  },
];

/** Finnish marks the role by its ending and then reads like the others: "Myyjänä haluan …, jotta …". */
const FINNISH = {
  opens: /^(\p{L}[\p{L}-]{2,40}n[aä])[,\s]\s?(?:haluan|haluaisin|voin|tarvitsen)\s/iu,
  soThat: /,?\s(?:jotta|koska)\s/iu,
  noRole: /^(?:esimerkkinä|seurauksena|ratkaisuna|vaihtoehtona|tuloksena|muistutuksena|kuinka)$/iu,
};

/** The first story of this kind in the first lines of a text. */
export function readPostposed(flat: string): Story | undefined {
  for (const line of flat.split("\n", TRIES)) {
    const text = trim(line.slice(0, 3 * PART));
    for (const form of POSTPOSED_FORMS) {
      const story = readPostposedForm(text, form);
      if (story !== undefined) return story;
    }
    const finnish = FINNISH.opens.exec(text);
    if (finnish?.[1] !== undefined && !FINNISH.noRole.test(finnish[1])) {
      const [action, after] = sentence(text.slice(finnish[0].length));
      const so = FINNISH.soThat.exec(action);
      return so === null
        ? makeStory(finnish[1], action, "", after)
        : makeStory(finnish[1], action.slice(0, so.index), action.slice(so.index + so[0].length), after);
    }
  }
  return undefined;
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

/**
 * How a question is told without its mark, language by language. Only forms that are hardly ever anything
 * else: "can you" at a sentence's start, but not "do the", which commands, nor "what is", which may explain.
 */

/** A sentence that starts so asks. Lower case, a blank after it. */
export const OPENINGS: readonly string[] = [
  // English: the verb before a pronoun
  ...["can", "could", "should", "shall", "would", "will", "may", "are", "do", "did", "have"].flatMap((verb) =>
    ["you", "we", "i", "they"].map((who) => `${verb} ${who}`),
  ),
  ...["is", "does", "was", "has", "can", "could", "should", "would", "will"].flatMap((verb) =>
    ["it", "this", "there", "anyone", "anybody", "someone"].map((who) => `${verb} ${who}`),
  ),
  ...["are there", "any update", "any updates", "any news", "any idea", "any thoughts"],
  ...["how do we", "how do i", "how should", "how can we", "how many", "what if", "what about", "why not"],
  ...[
    "what should",
    "what do we",
    "who can",
    "who should",
    "when will",
    "where can",
    "where should",
    "why do we",
  ],
  // German, Dutch
  ...["können", "könnten", "sollen", "sollten", "müssen", "dürfen"].map((verb) => `${verb} wir`),
  ...[
    "kannst du",
    "könntest du",
    "könnt ihr",
    "können sie",
    "könnten sie",
    "soll ich",
    "gibt es",
    "habt ihr",
  ],
  ...["kunnen we", "kun je", "kunt u", "moeten we", "zullen we", "is er", "zijn er", "kan iemand"],
  // French, Spanish, Portuguese
  ...[
    "est-ce",
    "qu'est-ce",
    "peux-tu",
    "peut-on",
    "pouvez-vous",
    "pourriez-vous",
    "faut-il",
    "y a-t-il",
    "doit-on",
  ],
  ...["alguien sabe", "me podrías", "será que", "alguém sabe"],
  // Polish, Czech, Ukrainian, Russian
  ...[
    "czy",
    "mohl bys",
    "můžeme",
    "чи можна",
    "чи є",
    "можно ли",
    "есть ли",
    "нужно ли",
    "можем ли",
    "должны ли",
  ],
  // Swedish, Danish, Norwegian, Finnish
  ...["kan vi", "kan du", "kan ni", "ska vi", "skal vi", "bør vi", "bör vi", "har vi"],
  ...["onko", "voiko", "voisiko", "voimmeko", "voitko", "voisitko", "pitääkö", "pitäisikö", "saako"],
  // Arabic, Indonesian
  ...["هل", "apakah", "bisakah", "bolehkah"],
];

/** A sentence that ends so asks. */
export const ENDINGS: readonly string[] = [
  // Chinese, Japanese
  ...["吗", "嗎", "是不是", "怎么办"],
  ...["ですか", "ますか", "でしょうか", "ませんか", "ましたか", "だろうか", "のか", "かな"],
  // Korean
  ...["습니까", "입니까", "합니까", "됩니까", "까요", "나요", "인가요", "한가요", "건가요", "는가요"],
  // Turkish, Vietnamese, Thai
  ...[
    " mı",
    " mi",
    " mu",
    " mü",
    " mıyız",
    " miyiz",
    " muyuz",
    " müyüz",
    " mısın",
    " misin",
    " mısınız",
    " misiniz",
  ],
  ...["phải không", "được không", "ไหม", "มั้ย", "หรือไม่", "หรือเปล่า"],
];

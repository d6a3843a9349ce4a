import { fromGerund, startsWithVerb } from "../verbs.ts";

/** What a client wants otherwise in a sentence that was put before them. */
export interface Correction {
  /** The whole sentence in their own words, without quotation marks. */
  readonly own?: string;
  /** Words that must go. */
  readonly remove?: string;
}

const QUOTED = /(?:^|[\s:,.])["“']([^"”]{8,160}?)["”'](?=$|[\s.,!?])/;
const SHOULD =
  /\b(?:it should (?:be|say|read)|should say|i want it to (?:say|be)|change it to|let it say|just say|make it say)[:,]?\s+(.{8,160})$/i;
const REMOVE =
  /\b(?:remove|take out|drop|delete|leave out|get rid of|take (?=.{3,30} out\b))\s*(?:the |that |this )?(?:bit |part |word )?(?:about |with )?["“']?([\p{L}\d' -]{3,40}?)["”']?(?:\s+(?:bit|part|thing|word|sentence))?(?:\s+out)?(?:[\s,]+(?:please|pls|plz|thanks|its?|it's|that'?s|because|cos)\b.*)?(?=$|[.,!?])/iu;

export const isSentenceOfOwn = (text: string): boolean =>
  text.split(/\s+/).length >= 3 &&
  !/^(?:forget|never ?mind|leave it|stop|go on)\b/i.test(text) &&
  (/^(?:i|i'll|i'd|my|to|we)\b/i.test(text) ||
    startsWithVerb(text) ||
    fromGerund(text) !== undefined);

/** Read only while a sentence is on the table. */
export const correctionIn = (text: string): Correction => {
  const own = (QUOTED.exec(text)?.[1] ?? SHOULD.exec(text)?.[1])?.trim().replace(/[.!\s]+$/, "");
  if (own && isSentenceOfOwn(own)) return { own };
  const remove = REMOVE.exec(text)?.[1]?.trim();
  return remove ? { remove } : {};
};

import { PEOPLE } from "../lexicon/nouns.ts";
import type { Statement } from "../statement/statement.ts";
import { quoteOf } from "../statement/statement.ts";

const PERSON = [...PEOPLE].filter((word) => /^[a-z'-]+$/.test(word)).join("|");
const WHO = `(?:(?:my|our|the|his|her|their|all|other|most|more|some|those|both) )?(?:(?:new|old|older|younger|little|teenage|adult|own|estranged|elderly|of my|my) )?(?:${PERSON})(?:'s)?`;

/** Success depends on what another person does, feels or decides. */
const EXTERNAL = new RegExp(
  [
    `\\b(?:make|making|get|getting|have|having|force|forcing|convince|convincing|persuade|persuading|push|pressure|cause|causing|want|wants|wanted|need|needs|expect|let|help) ${WHO} (?:(?:and ${WHO}) )?(?:to |not |finally |always |never |just |really |actually |both |all )*(?:love|loves|like|likes|respect|understand|listen|see|stop|stopping|change|be|feel|quit|go|come|realize|appreciate|accept|notice|apologize|forgive|believe|trust|support|agree|admit|help|do|treat|want|care|behave|obey|talk|speak|call|leave|move|get|give|take|know|act|start|become|pay|spend|back|proud|happy|happier|jealous|sober|say|think|show|eat|drink|sleep|study|clean|marry|propose|commit|open|let|learn|approve|follow|choose|pick|hire|promote|text|return|stay|need|miss|regret|share|finish|work|calm|lose|pass|see|hear|include|invite)\\b`,
    `\\b(?:convince|persuade|change|fix|save|control|impress) ${WHO}\\b`,
    `\\b${WHO} (?:will|should|must|needs? to|has to|have to|would|to|can|could|does|do)(?: not| finally| just| always| never)? (?:stop|understand|listen|respect|love|like|change|apologize|forgive|appreciate|accept|notice|treat|realize|be|feel|quit|start|help|trust|support|call|text|want|see|give|do|get|behave|approve|agree|come|leave|let|pay|spend)\\b`,
    `\\b(?:be|become|get|feel|feeling|being) (?:more |better |really |truly |finally |well |fully |less )?(?:loved|liked|respected|accepted|understood|appreciated|noticed|valued|admired|wanted|included|supported|forgiven|popular|famous|promoted|chosen|picked|selected|elected|hired|recognized|trusted|heard|seen|invited|approved|praised|envied|validated|taken seriously|left alone|treated)\\b`,
    `\\b(?:get|getting|win|earn|gain|receive|have|want|deserve) (?:the |more |some |a |an |back |my |their |his |her |our |any )*(?:approval|respect|attention|love|affection|validation|recognition|promotion|raise|praise|forgiveness|apology|likes|followers|trust|admiration|appreciation|acceptance|support|subscribers|custody)(?: (?:from|of|back|by)\\b|$| (?:at|on|in|by|this|next|within) )`,
    `\\b(?:get|win) (?:my |back )?(?:ex|ex-[a-z]+|him|her|them)(?: to| back)?\\b`,
    `\\b(?:get|getting|got) (?:a |my |the )?(?:big )?(?:promotion|promoted|pay rise|hired)\\b`,
    `\\b(?:for|so) ${WHO} to [a-z]+`,
    `\\b${WHO} (?:stops?|starts?|understands?|listens?|respects?|loves?|likes?|changes?|apologizes?|treats?|quits?|appreciates?|accepts?|notices?|forgives?|trusts?|behaves?|approves?) (?:me|us|my|being|doing|to|his|her|their|it|drinking|smoking|shouting|yelling|nagging)\\b`,
    `\\bstop ${WHO} (?:from )?[a-z]+ing\\b`,
  ].join("|"),
);
/** Doing one's own part towards someone is not external: asking, telling, showing up. */
const OWN_PART = /\b(?:so that|because|in order)\b.*/;

export const externallyFocusedIn = (statement: Statement): string | undefined => {
  const acts = statement.parts.filter(({ kind }) => kind === "act");
  for (const part of acts) {
    const found = EXTERNAL.exec(part.norm.replace(OWN_PART, ""));
    if (found !== null) {
      return quoteOf(statement, EXTERNAL) ?? statement.quote(part.start, part.end);
    }
  }
  return undefined;
};

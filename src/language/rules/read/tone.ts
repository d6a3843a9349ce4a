import type { Tone } from "../../../coach/language.ts";

/** A fear put as a question ("what if i can't do it"): no question to us, and worth a plan later. */
export const isWorry = (text: string): boolean =>
  /^(?:(?:but|and|so|ok(?:ay)?|yes|yeah|hmm+|well)[,. ]+)*(?:(?:but )?what (?:if|about (?:when|if))\b|how (?:would|will|do|am|could|can) i (?!know (?:it|this|that)(?:'s|s)? work)|(?:and |but )?what (?:would|do|will|should|could|can) i (?:even )?(?:say|do)(?: then)? (?:if|when|on)\b|i'?m (?:scared|afraid|worried|frightened|nervous) (?:that|of|i|about|to)\b|i (?:don'?t|do not) want to (?:hurt|make (?:it|things) worse|fail|mess|look|upset|let)\b)/i.test(
    text,
  );

const TONES: readonly (readonly [Tone, RegExp])[] = [
  [
    "annoyed",
    /\b(?:annoy(?:ed|ing)|irritat|piss(?:ed|ing)|ffs|for god'?s sake|ugh|what (?:kind|sort|type) of (?:a )?(?:stupid |daft |dumb )?question|(?:stupid|daft|dumb|weird|odd|strange) question|^whatever[.!]*$|(?:this is|you'?re|that'?s|so) (?:stupid|useless)|pointless|waste of|fed up|sick of (?:this|these)|seriously\?|wtf|stop asking)\b/i,
  ],
  [
    "proud",
    /\b(?:proud(?! of\s*(?:$|[.,!?]))|(?<!\bif )i (?:did it|made it|managed|finally did|actually did)|nailed it|smashed it|(?:first time in)|i kept (?:it|to it))\b/i,
  ],
  [
    "glad",
    /\b(?:(?:went|going|it'?s been|been) (?:really |very |so |quite |pretty )?(?:well|great|good)|so happy|feels? (?:great|good|better|amazing)|it was (?:great|good|lovely|nice)|excited|love(?:d)? it|yay|woo+)\b|[\u{1F600}-\u{1F606}\u{1F60A}\u{1F389}\u{1F973}]/iu,
  ],
  ["joking", /^(?:\W*(?:lol+|lmao|rofl|haha+|hehe+|ha)\W*)+$|^[\u{1F602}\u{1F923}\s]+$/iu],
  [
    "worn-out",
    /\b(?:exhausted|worn out|burn(?:t|ed) out|drained|knackered|shattered|so tired(?! of\b)|no energy|can'?t (?:cope|keep up)|running on empty|overwhelm(?:ed|ing)|at my limit)\b/i,
  ],
  [
    "sad",
    /\b(?:sad|cry(?:ing)?|cried|lonely|(?:feel|feels|feeling|felt|so|all|am|i'?m|being|live|living|left) alone|heartbroken|miss(?:ing)? (?:him|her|my (?:late )?(?:husband|wife|mum|mom|dad|mother|father|son|daughter|brother|sister|nan|gran|grandad))(?! (?:playing|cooking))|(?:year|months?|life|home|house|christmas) without (?:him|her)|lost (?:him|her|my)|split up|broke up|break ?up|divorced|left me|died|passed away|grie(?:f|ving)|awful|terrible|horrible|(?:the|my) worst (?:day|week|month|year|night|time)|(?:had|having|been|was|it'?s|such) (?:a |an )?(?:rubbish|bad|awful) day|hate (?:my(?:self)?|this|it|that i|when i)|ashamed|felt stupid|feel (?:stupid|useless|like a failure)|failed|hopeless|(?:feel(?:ing)?|so|very|really) low|(?:pretty|feel|feeling) useless|stuck on this sofa|guilty|depressed|(?:feel|feeling|so|felt|all) empty|numb|scared|frightened|(?:it|that|this|he|she|they) (?:really |just |still )?hurts?(?: me)?(?=\s*(?:$|[.,!?;]|so\b|too\b|a lot\b|like\b))|(?:so|really|deeply|feel|felt|feeling) hurt)\b|:\(|[\u{1F622}\u{1F614}\u{1F61E}]/iu,
  ],
  [
    "unsure",
    /\b(?:not sure|dunno|idk|don'?t (?:really )?know(?=\s*(?:$|[.,!?;]|yet\b|tbh\b|really\b|honestly\b|maybe\b))|no idea|confused|hmm+)\b/i,
  ],
];

/** A laugh and nothing else. */
export const isOnlyLaugh = (text: string): boolean =>
  /^(?:\W*(?:lol+|lmao|rofl|haha+|hehe+|ha)\W*)+$|^[\u{1F602}\u{1F923}\u{1F606}\s]+$/iu.test(text);

/** The first tone that the client's own words show; none is read between the lines. */
export const toneOf = (text: string): Tone | undefined => {
  const plain = text.replace(WISHED_AWAY, " ");
  if (!/\S/u.test(plain)) return undefined;
  return TONES.find(([, pattern]) => pattern.test(plain))?.[0];
};

/** "Less lonely", "not crying": what someone would like to be without is no tone of theirs now. */
const WISHED_AWAY =
  /\b(?:not|except|unless|even|apart from) (?:when(?:ever)?|if|on days when) [^.,;!?]*|\b(?:less|not|nobody|no one|without|no longer|stop(?:ped)?(?: being| feeling)?|never|don'?t (?:feel|be)|won'?t (?:feel|be))\s+(?:so |being |feel(?:ing)? |be )*[a-z]+|\b(?:it'?s|its|that'?s|i'?m) not (?:that|because|about)\b[^.,;!?]*/gi;

import { listenToTalk } from "./ear/talk-ear.ts";

/**
 * Change talk and sustain talk, counted by clause (Miller & Rollnick's DARN-CAT, in people's words).
 * Precise rather than complete: the route leans on it, so a clause counts only when it is plain.
 */
const CHANGE: readonly RegExp[] = [
  /\bi(?:'d| would)? (?:really |just |do |so |truly )*(?:want|wanna|need|wish|hope|like|love) to (?!leave|stop (?:talking|this|here)|die|smoke|drink\b|vape|use\b|have (?:a|one|another)|keep (?:smoking|drinking|going like)|be (?:left|heard)|talk|know (?:what|why|how|if)|say|ask|tell|go home|see (?:what|how|if)|believe|think)/i,
  /\bi(?:'m| am) (?:gonna|going to|ready to|determined|willing|committed|planning|trying)/i,
  /\bi(?:'ll| will) (?:try|start|cut|stop|quit|make sure|do (?:it|my best|that)|work on|go\b|call|ring|talk to|take|set|put|keep (?:trying|it up)|give (?:it|this) a)/i,
  /\bi (?:could|can) (?:definitely |probably |maybe |also |always |at least )?(?:try|start|cut|stop|quit|do (?:it|this|that)|go for|replace|switch|ask|call|walk|use (?:the|a|gum|patches)|set|limit|avoid|reduce|make (?:a|it|time))\b/i,
  /\b(?:i miss|i used to (?:love|enjoy|like|play|go|be)|i'd (?:feel|be|have|love|get)|it would (?:mean|help|be (?:nice|good|great|better)))/i,
  /\b(?:has|have|got|gotta|needs?) to (?:change|stop|get better)|can'?t go on like this|sick of (?!this (?:chat|bot))|tired of (?:being|feeling|it)|fed up (?:of|with) (?:being|feeling|my)/i,
  /\bi'?(?:ve| have) (?:started|begun|already|cut|stopped|quit|signed)/i,
  /\bi (?:started (?!smoking|drinking|vaping|using|when)|signed up|(?:have )?cut down|quit (?:for|once|before)|(?:have |'ve )?tried (?:to|cutting|quitting|stopping|going))\b/i,
  /\bso (?:that )?i can\b|\bfor my (?:kids?|children|son|daughter|health|family|wife|husband|partner|sanity|self)\b/i,
  /\bi (?:just )?(?:want|need|wish for) (?:more|less|my \w+ back|things to|peace|better|a (?:change|better|healthier|different|new|calm|normal|plan))\b/i,
];
/** A question, or a wish that somebody else would change, counts for nothing. */
const NEITHER = /\?\s*$|^(?:what|why|how|when|where|who|do|does|can|could|should|would|is|are) /i;
const SUSTAIN: readonly RegExp[] = [
  /\b(?:don'?t|do not|didn'?t) (?:really |even |actually )?(?:want|need|think (?:i|my|it|there)|see (?:a|the|any) (?:problem|point|need)|have a problem|care)/i,
  /\bi(?:'m| am) (?:fine|okay|ok|happy|good) (?:as|the way|with how)|\bnothing(?:'s| is) wrong with me|\bthere(?:'s| is) (?:no|nothing) (?:problem|wrong)|\bisn'?t a (?:problem|big deal)|\bnot a (?:problem|big deal)|\bi like (?:it|my|smoking|drinking)\b/i,
  /\b(?:can'?t|cannot|couldn'?t|won'?t|never) (?:be bothered|change|stop|work|do it|happen)|\bno point\b|\bwon'?t work\b|\bwhat'?s the point\b|\bimpossible\b/i,
  /\b(?:made|makes|making|forced|sent|told|got) me (?:to )?(?:come|do this|here|go|sign)|\b(?:wife|husband|mum|mom|boss|doctor|court|partner|parents?) (?:wants|says|thinks|made|told|sent)\b/i,
  /\bnot sure (?:(?:that|if) )?i (?:even |really |actually )?(?:want|need)\b|\bdon'?t (?:even |really )?want (?:a|any) (?:goal|plan)\b|\b(?:there'?s|theres) no goal\b/i,
  /^(?:but )?then again\b|\bbut (?:then again|who pays|it'?s (?:safe|easy|comfortable|fine))|\bnot (?:ready|interested|now|worth)\b|\bmaybe (?:later|some ?day|one day|next year)\b/i,
];

export interface Talk {
  readonly change: number;
  readonly sustain: number;
}

/**
 * Rule and ear are weighed together. Talk for a change opens the way to a plan, so it must be plain to
 * both or very plain to the ear; talk against one is mostly the rules' to say.
 */
const CHANGE_ENOUGH = 0.9;
const OF_CHANGE_RULE = 0.3;
const SUSTAIN_ENOUGH = 0.92;
const OF_SUSTAIN_RULE = 0.75;
const SHORTEST = 4;

export const talkIn = (clauses: readonly string[]): Talk => {
  let change = 0;
  let sustain = 0;
  for (const clause of clauses) {
    if (NEITHER.test(clause)) continue;
    const heard = clause.split(" ").length < SHORTEST ? NOTHING : listenToTalk(clause);
    if (heard.sustain + (says(SUSTAIN, clause) ? OF_SUSTAIN_RULE : 0) >= SUSTAIN_ENOUGH)
      sustain += 1;
    else if (heard.change + (says(CHANGE, clause) ? OF_CHANGE_RULE : 0) >= CHANGE_ENOUGH)
      change += 1;
  }
  return { change, sustain };
};

const NOTHING = { change: 0, sustain: 0 };
const says = (rules: readonly RegExp[], clause: string): boolean =>
  rules.some((rule) => rule.test(clause));

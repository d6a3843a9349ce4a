/**
 * Change talk and sustain talk, counted by clause (Miller & Rollnick's DARN-CAT, in people's words).
 * Precise rather than complete: the route leans on it, so a clause counts only when it is plain.
 */
const CHANGE: readonly RegExp[] = [
  /\bi(?:'d| would)? (?:really |just |do |so |truly )*(?:want|wanna|need|wish|hope|like|love) to (?!leave|stop (?:talking|this|here)|die)/i,
  /\bi(?:'m| am) (?:gonna|going to|ready to|determined|willing|committed|planning|trying)/i,
  /\bi(?:'ll| will) (?!not|never)/i,
  /\bi (?:could|can) (?!not|'t)/i,
  /\b(?:i miss|i used to (?:love|enjoy|like|play|go|be)|i'd (?:feel|be|have|love|get)|it would (?:mean|help|be (?:nice|good|great|better)))/i,
  /\b(?:has|have|got|gotta|needs?) to (?:change|stop|get better)|can'?t go on like this|sick of (?!this (?:chat|bot))|tired of (?:being|feeling|it)|fed up (?:of|with) (?:being|feeling|my)/i,
  /\bi'?(?:ve| have) (?:started|begun|already|cut|stopped|quit|signed)/i,
  /\bi (?:started|signed up|cut down|tried)\b/i,
  /\bso (?:that )?i can\b|\bfor my (?:kids?|children|son|daughter|health|family|wife|husband|partner|sanity|self)\b/i,
  /\bi (?:just )?(?:want|need|wish for) (?:more|less|a|an|my|some|it|things|peace|better)\b/i,
];
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

export const talkIn = (clauses: readonly string[]): Talk => {
  let change = 0;
  let sustain = 0;
  for (const clause of clauses) {
    if (SUSTAIN.some((pattern) => pattern.test(clause))) sustain += 1;
    else if (CHANGE.some((pattern) => pattern.test(clause))) change += 1;
  }
  return { change, sustain };
};

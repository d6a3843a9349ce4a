import type { Mark } from "../../../coach/session.ts";
import type { Request } from "../../../coach/language.ts";

/** Someone else's wish brought them here. */
export const isSent = (text: string): boolean => SENT.test(text) || SENT_SHORT.test(text);

const SENT_SHORT =
  /\b(?:(?:sent|dragged|forced|referred|ordered|pushed|signed) me(?: (?:here|up|in|along))?\b(?! (?:a|an|the|my|some|flowers|this|that|it|money))|i was (?:told|sent|ordered|made|forced) (?:to )?(?:come|do this|be here|by|here)|here because (?:of )?my)/i;
const SENT =
  /\b(?:(?:made|makes|making|forced|forcing|sent|sending|told|got|asked) me (?:to )?(?:come|do this|be here|go|sign up|here|try|talk|see)|(?:court|probation|judge|boss|school|hr|work|doctor|gp|wife|husband|partner|girlfriend|boyfriend|mum|mom|dad|mother|father|parents?|son|daughter) (?:(?:made|makes|making|forced|forces) me|wants? me|wanted me|ordered|suggested|recommended|says i (?:need|have|should)|said i (?:need|have|should)|thinks i)|have to be here|only here because|not my idea|(?:her|his|their|my (?:wife|husband|partner|mum|mom|dad|boss|doctor)'?s) idea\b(?! of))/i;

const WORSE =
  /\b(?:it|its|it's|things?|everything|i|i'm|im|i've|this|that|that's|they|they're|these|attacks?|mood|anxiety|depression|panic|sleep|head|nightmares|pain|symptoms|feelings?|thoughts|is|are|has|have|was|been|just|only|keeps?|all|slowly|really|and|me) (?:getting|gets?|got|become|becoming) (?:much |a lot |so much |even )?worse\b|^(?:getting|gets?|got) (?:much |a lot |so much |even )?worse\b|\bcan'?t (?:cope|go on like this|take (?:it|this) any ?more)\b|\b(?:every|all) day(?: long)? (?:panic|crying)|\bpanic attacks? (?:every|several|many)|\bhaven'?t (?:slept|eaten) (?:for|in) /i;

const SETBACK =
  /\b(?:did ?n[o']?t|didnt|have ?n[o']?t|havent|could ?n[o']?t|couldnt|was ?n[o']?t able|never (?:got|did|went)|not (?:really|great|good|well|once|at all|much)|so[- ]so|meh|badly|bad(?:ly)?|terrible|awful|rubbish|failed|forgot|gave up|slipped|only (?:once|one)|once|zero|none|nothing|nope|struggl\w+|too (?:tired|busy|late|dark|hard|much))\b/i;
const NOT_WELL =
  /\b(?:not|n't|nt|never|hardly) (?:so |very |really |too |that |going )?(?:great|good|well|brilliant)\b/i;
const WENT_WELL =
  /\b(?:(?:really|very|pretty|quite) (?:well|good)|went well|great|brilliant|i did it|managed|every (?:day|time)|all of (?:it|them)|better than)\b/i;

export const isGoingWell = (text: string): boolean => WENT_WELL.test(text) && !NOT_WELL.test(text);
/** "Didn't do it", told when asked how it went: whoever says so is not congratulated. */
export const isSetback = (text: string): boolean => SETBACK.test(text) && !isGoingWell(text);

/** "Ok let's make a plan": whoever says so has been listened to long enough. */
const PLAN_NOW =
  /\b(?:let'?s|can we|could we|shall we|ready to|(?:i'?d|would) like to|i want to) (?:just |now )?(?:make|do|start|have|get to|try) (?:a |the |my |our )?(?:small |little )?plan\b|\b(?:can|could|shall|may) (?:we|i) (?:just |now )?plan (?:it|that|this)\b|\bi (?:do|still|really do) want to (?:do|try) (?:it|that|this)\b|\b(?:yes|yeah|ok(?:ay)?)\W+(?:um\W+)?a (?:small |little )?plan\b|\b(?:thought|hoped) (?:you|u|this|it) (?:were|was|are|is) (?:meant|supposed|here|going) to (?:be )?help|\b(?:would ?n[o']?t|wouldnt) mind (?:having |making |trying )?(?:a|some sort of|some kind of) (?:small |little )?plan\b|\b(?:could|can) do with (?:a|some sort of|some kind of) (?:small |little )?plan\b|\b(?:a|some sort of|some kind of) (?:small |little )?plan (?:would|might|could|sounds?) (?:actually |really |maybe )?(?:be )?(?:good|nice|great|help|fine|lovely|useful|better|ok(?:ay)?)\b(?!.*\?)|\bi(?:'?d| would)? (?:do |think i(?:'?d)? |really |actually |quite )*(?:want|need|like) (?:a|some sort of|some kind of) (?:small |little )?plan\b/i;

export const wantsPlanNow = (text: string): boolean => PLAN_NOW.test(text) && !NO_PLAN.test(text);

/** "I'd rather plan some gardening again". */
const RATHER_PLAN = /\bi(?:'d| would|d)? (?:rather|prefer to) plan (?!nothing\b)\w+/i;

/** "I didn't say I wanted a plan", "no plan please". */
const NO_PLAN =
  /\b(?:did ?n['o]?t|never) (?:say|ask|agree|want)\b.{0,24}\bplan\b|\b(?:don'?t|do not|not sure i) (?:really |even |actually )?(?:want|need) (?:a|any|your|the) (?:\w+ )?plans?\b|^\W*no (?:more )?plans?\b(?! (?:for|on)\b)/i;

/** A loss of years ago, told with what they would like now or in passing: it is met in a word, and the wish is heard. */
const isLongAgo = (text: string): boolean =>
  (LONG_AGO.test(text) && WISHES.test(text)) || (YEARS_AGO.test(text) && !STILL_RAW.test(text));
const LONG_AGO = /\b(?:years?|yrs) (?:ago|back|now)\b|\blast year\b|\bin (?:19|20)\d\d\b/i;
const YEARS_AGO =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|\d+|many|some|a few|several|a couple of|couple of) (?:years?|yrs)(?: (?:ago|back|now|since|on))?\b/i;
/** Years may have passed, and it is still what the message is about. */
const STILL_RAW =
  /\bstill\b|\b(?:can'?t|cannot|couldn'?t|unable to|don'?t want to) (?:\w+ )?(?:get up|get out|get over|stop|go on|cope|sleep|eat|move on|face|breathe|be without)\b|\bmiss(?:ing)? (?:him|her|them|my)\b|\b(?:lonely|cry|crying|cried|alone|grie\w+|heartbroken|numb|empty|lost without|no point|every (?:single )?day|anniversary|guilty|my fault)\b/i;
const WISHES =
  /\b(?:i(?:'?d| would|'m ready to)? (?:really |just |now )*(?:want|like|love|wish|need|hope|ready) to|wanna|i should like to)\b/i;

/** What a message says about how to go on. */
export const signalsIn = (
  text: string,
  requests: readonly Request[],
  disclosure: string | undefined,
): Mark[] => {
  const marks: Mark[] = [];
  if (NO_PLAN.test(text)) marks.push("not-now");
  else if (PLAN_NOW.test(text) || RATHER_PLAN.test(text)) marks.push("may-plan");
  if (isSent(text)) marks.push("sent-by-other");
  if (requests.includes("no-number")) marks.push("no-number");
  if (requests.includes("just-listen")) marks.push("listen-first");
  if (disclosure === "trauma") marks.push("told-pain");
  if (disclosure === "harm-by-other" || disclosure === "discrimination")
    marks.push("harm-by-other");
  if (disclosure === "loss" && !isLongAgo(text)) marks.push("grieving", "no-number");
  if (WORSE.test(text)) marks.push("getting-worse");
  return marks;
};

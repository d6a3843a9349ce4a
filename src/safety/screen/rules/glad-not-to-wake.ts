import type { RuleText } from "../rule.ts";
import { plainRule } from "./plain-rule.ts";

const rule = (id: string, phrases: string, unless?: string): RuleText =>
  plainRule(
    { id: `plainly/${id}`, kind: "suicide", level: "risk", clarity: "unclear" },
    phrases,
    unless,
  );

const GLAD =
  "glad|happy|happier|relieved|grateful|thankful|content|pleased|delighted|fine|ok|okay|alright|at peace|cool|good";
const ILL =
  "terminal|cancer|fatal|incurable|bad|something bad|the bad kind|malignant|inoperable|untreatable|something terminal|something fatal|the worst";
const TEST =
  "scan|scans|results|result|lump|test|tests|biopsy|mri|doctor|doctors|bloods|diagnosis|growth|mole|shadow|cough|headaches|tumour|tumor|it";
const DYING =
  "death|dying|being dead|not existing|nothingness|oblivion|never waking up|not waking up";

/** Not to wake, not to be there, an illness welcome: no act, and nothing that a saying would mean. */
export const GLAD_NOT_TO_WAKE: readonly RuleText[] = [
  rule(
    "glad-not-to-wake",
    `(be|feel|am|im) (${GLAD}) (to)? (not|never) (to)? (wake|waking) (up)? (. |$|again|tomorrow|one|ever|some|any|in the|and|tonight|at all|from)
     (be|feel|am|im) (${GLAD}) if i (didnt|dont|never|did not|do not|just didnt) (wake|woke|waken) (up)? (. |$|again|tomorrow|one|ever|some|any|in the|and|tonight|at all|from)
     (prefer|like|love|rather) (it)? (to|if i)? (not|never|didnt) (wake|woke) (up)? (. |$|again|tomorrow|one of|ever|tonight|at all)
     (be|feel|am|im) (${GLAD}) (if|with) (this|today|tonight|tomorrow|it) (was|is|were|being) (my last|my last day|the last day|it|the end|my end) (. |$|on earth|alive|day)
     (be|been) (${GLAD}) if (i|it) (died|ended|was over|stopped) (in my sleep|tonight|tomorrow|peacefully|for me) 
     (hope|hoping|wish|wishing|pray|praying) .. (that)? (each|every|this|tonight|one) (night|sleep|day|time) .. (is|will be|was|would be) (my|the) last`,
    "early|alarm|at (5|6|7|8|five|six|seven|eight)|5am|6am|7am|at work|in the job|of work|in this job|hungover|baby|at school|here|in the flat|as (captain|manager)|smoking|drinking|with the",
  ),
  rule(
    "death-sounds-kind",
    `(^|but|and|lately|because|honestly|that|how|just|or|^ some days|^ now|think|thinking|like|days|nights|~) (${DYING}|dying young|dying early|dying soon) (sounds|seems|looks|feels|would be|must be|would feel|is starting to sound|starts to sound|is beginning to sound) (like)? (a|more|most|kind of|rather|pretty|the|much|far)? (peaceful|restful|nice|good|lovely|easy|easier|relief|quiet|calm|kind|kinder|inviting|comforting|appealing|tempting|better|sweet|beautiful|wonderful|preferable|rest|holiday|gift|mercy|freedom|peace|best|answer|release|blessing|ok|okay|fine|alright)
     ~ but (i)? (dont|do not|no longer) want to (be here|exist|be alive|wake up|live)
     ~ but (id|i would|i) (be)? (${GLAD}|not mind|wouldnt mind|rather) .. .. (dead|gone|wake up|not here|not exist|not wake|not be here|if i died|to die)
     (want|wish|need|like|love) to (disappear|vanish|fade away|be gone|dissolve) (and (never|not) (come|be|return|exist|wake)|from (existence|the world|this world|this life|life|the earth)|off the (face of the)? (earth|planet))
     (want|wish|like|ready|going|need) to (join|be with|follow|go to) (my .. ({relative}|{acquaintance})|him|her|them|mum|dad|nan|gran|grandad) .. (. )? (hes|shes|theyre|who|he is|she is|in|up) .. (dead|died|passed|heaven|the ground|buried|the grave|there)
     (dont|cant|do not) see (why|how) i (should|can|would|could) (carry on living|go on living|keep living|live|stay alive|carry on (. |$)|go on (. |$)|keep going (. |$))
     (im|be|just|feel like|only|such) (a|just a|only a) (burden|weight|drain|waste of space) ... .. (breathe easier|lighter|relieved|happier without|better without|free of me|rid of me)
     no (future|tomorrow|world|life|version of .. |next year) .. with me in it
     (cant|dont|do not|not|never) (see|picture|imagine) (a|any|the|no)? (future|world|tomorrow|next year) .. with me in it
     (dont|do not|no longer) (want|wish|expect|hope|intend) to be (around|alive) (in|by|past|for|at|when|after) (a few|an|another|five|5|ten|10|two|2|three|3|my|christmas|summer|that|30|40|50|60|much|long|years|next)
     (dont|do not|cant) (see|picture|imagine) (myself|me) (alive|still alive|being alive|living) (in|at|past|by|next|beyond) (a|my|five|5|ten|10|two|2|three|3|next|christmas|30|40|50|then|that)`,
    "the (session|office|company|team|party|meeting|class|school)|this (session|company|job|team|school|meeting|group)|in (london|this city|this town|this flat)|at school|working here|session|therapy|coach|novel|film|game|character|her death|his death|their death|hospice",
  ),
  rule(
    "illness-welcome",
    `(hope|hoping|wish|wishing|pray|praying|want|wanted|hopeful) .. (that|for)? (the|my|these|this|its|it is)? (${TEST}) .. (shows|show|is|are|says|finds|comes back|come back|turns out|to be|was|were) (to be|as)? (${ILL})
     (hope|hoping|wish|wishing|pray|praying) (that)? (its|it is|this is|it was) (${ILL})
     (fantas*|daydream*|dream|dreaming|hope|hoping|wish|wishing|pray|praying|long|longing) .. (about|of|for|to|i|that)? .. (get|getting|got|catch|catching|have|had|having|an|a|some) .. (illness|disease|cancer|tumour|tumor|condition|stroke|heart attack|accident|crash|infection) .. (ends|end|kills|kill|takes|take|finishes|finish|would end|would kill|would take|to end|to kill|to take|and die) (me|it|everything|it all|. |$|so)
     (let go of|took my hands off|take my hands off|letting go of) the (steering)? wheel ... .. (dont care|didnt care|see what happens|hope|hoping|half hope|wondering|let it happen)
     (close|closed|shut|shutting|closing) my eyes ... (driving|crossing|wheel|traffic|motorway|lights|the road) ... (hope|hoping|half hope|dont care|see what happens)`,
    "no|not|isnt|nothing|arent|clear|wasnt|none|doesnt|instructor|sim|game|roller|ride|bike",
  ),
  rule(
    "death-welcome",
    `(daydream|daydreaming|fantas*|dream|dreaming|imagine|imagining|picture|picturing) .. (about|of)? my (own)? (funeral|coffin|obituary|grave|death) 
     (better|happier) (off)? .. with (no|another|a different|any other) (mum|mother|dad|father|wife|husband|parent)
     (insurance|payout|life policy) .. .. (better|worth more|more use|set up|more good)
     (better|worth more|more use) .. .. (insurance|payout|life policy)
     (slip|slipped|slipping|drift|drifted) away in (the night|my sleep)
     if (it|that|this) kills me (it kills me|so be it|fine|good|then)
     (past|beyond) caring (if|whether|what happens|. |$)
     (look|looking) forward to (dying|death|being dead|not being here|my death)
     (relieved|glad|happy|ok|okay|fine) if i (only)? (had|was given|got|have) .. (weeks|months|days) (left|to live)
     (thinking|think|pray|praying|begging|beg|whisper) .. take me (now|home|already|tonight)
     (if|when) death (came|comes|knocked|knocks|called|calls) ... .. (door|open|welcome|let it|wouldnt (fight|argue|run)|go with|thank)
     if i (vanished|disappeared|died|was gone|was dead) (for good|forever|tomorrow|tonight)? ... (could|would|will|might|be|theyd|shed|hed) ... (happy|happier|better|free|freer|relieved|lighter)`,
    "songs|music|scene|he left|car insurance|pet insurance|travel insurance|phone insurance|deal|quote|premium|cheaper|plank|last thing|he slipped|she slipped|dad slipped|mum slipped|peacefully|instructor|to the pub|wine|bed|my children|my (gran|mum|dad|nan)|the office|the meeting|the group|dont",
  ),
];

import type { RuleText } from "../rule.ts";
import { plainRule } from "./plain-rule.ts";

/** Nothing else is meant by these. */
export const CODED_PLAINLY: readonly RuleText[] = [
  plainRule(
    { id: "coded/plainly", kind: "suicide", level: "risk", clarity: "unclear" },
    `(ok|k) (word|wording|worded) (myself|me)
     (been|feeling|feel|am|im|bit|gone|went|getting|pretty|thoughts) suey
     suey (thoughts|again|today|tonight|all|mood|lately)
     my si (is|s|has been|was) (a|at|an|back|bad|worse|high|around|up|through|off|loud|not|8|9|10|7)
     (im going to|i want to|want to|wanna|i might|ready to|about to) kill (. |$|tonight|soon)
     (if|when|will|going to|ready to|want to|might) (i)? (game over|game end|ctrl alt delete|self checkout) myself
     (game end|game over|self checkout|self delete|delete|uninstall|yeet|off|un alive|log out) myself (. |$|tonight|soon|today|now|off|from (life|existence)|irl)`,
    "joint|hip|physio|pelvi*|account|group chat|server|facebook|instagram|whatsapp|list|mailing|into|out of bed|to bed|boss|dragon|level|mode|units",
  ),
];

/** Words people use so that a filter, or a parent, does not understand. */
export const CODED: readonly RuleText[] = [
  {
    id: "coded/slang",
    kind: "suicide",
    level: "risk",
    clarity: "unclear",
    phrases: [
      `(want|wish|going|feel like|thinking of|thinking about|ready|need|might|like|about|to|im|gonna|tryna|trying) (to|of)? (kill|killing) (me|myself|$|. |irl|fr|so)
       ^ kill $
       (catch|catching) the bus (soon|for good|$|and not|you know|tonight|forever|. |out of here|tomorrow)
       (ready|going|want|about|thinking|think|time|gonna) .. (to|of|about)? (catch|catching) the bus .. 
       (log|logging|logged) (off|out) (of)? (life|for good|permanently|forever|of this life|of existence|of the world|irl)
       (log|logging) (off|out) (for good|permanently|forever)
       (uninstall|delete|deleting|quit|rage quit|alt f4|ctrl alt delete|respawn|unsubscribe from|opt out of|leave|reset) .. (life|my life|existence|irl|this life)
       alt f4
       (self|selfs) (delete|deletion|deleting|destruct|destruction mode|end|exit|exterminate|terminate|checkout|deletes)
       (check|checking) out (for good|permanently|early|forever|of life|of this life|of here for)
       (forever|permanent|eternal|endless|dirt|final|never ending|the long|the big|that long) (sleep|nap|rest|sleeps|slumber)
       (sleep|nap|rest) .. (forever|4ever|permanently)
       (other|over to the other|over the other) side (and stay|soon|. |$|for good|is calling)
       (cross|go|going|see you|see u|wait*|meet) .. (over)? (to|on) the other side
       (buy|bought|buying) the farm
       (kick|kicking) the bucket
       meet (my|the) maker
       (rope|roping|rope maxx|ropemax*|ropemaxx*) (time|maxx|maxxing|fuel|myself|tbh|soon|$|it)
       (time|going|want|ima|im|gonna|about|ready|need) (to)? (to)? rope (myself|$|. |soon)
       (toaster) (bath|in the bath|in my bath|and a bath|in the tub)
       bath with (a|the|my) toaster
       (drink|drinking|chug|chugging|swallow) bleach
       (commit|committing) (sudoku|toaster bath|not alive|die|dying|death|alive|s|neck rope|uninstall|seppuku|unlife|sewage|suey|self delete|oof|not living|su|suic)
       (kermit|hermit|permit|vermit) .. (suicide|sewer|sudoku)
       s i (is|thoughts|back|again|worse|bad)
       (my|active|passive|the) si (is|w|with|every|again|gets|got|thoughts|back|$)
       (kill|end) me (please|pls|already $)
       ^ .. (kill|end) me $
       ^ si (is|thoughts|again) (back|bad|worse|again)
       sui (thoughts|ideation|again|cidal|urges|attempt)
       (become|be|turn into) .. (a)? (pavement pizza|statistic|street pizza|worm food|ghost for real|angel soon)
       pavement (pizza|art)
       yeet .. (off|into|out)
       (jump|jumping|leap) off (something|a) (tall|high)
       game end (me|myself)
       (end|ending) (my|my own) (story|storyline|chapter|arc|run|game|save|existence|book)
       (off|exit|escape|off switch|power off) (button|key) on (me|my life|myself)
       (killing|kill) thoughts
       sleep and respawn never
       log off irl
       press the off button
       game over for me
       (picgun|picblade|picgrave|picpills) .. (me|myself|my|goodnight|soon|see|tonight|bye|forever|wrists|head|brain)
       (me|myself|my) .. (picgun|picgrave)
       (waking|wake|wakin) up picgrave
       picpills picpills
       me to tonight
       (kys|kill yourself) (to me|myself|me)
       should kill yourself
       (want|wish) to dye ($|. |so|now)
       suwu side
       minecraft myself
       (in|do it in) (minecraft|roblox) (to me|to myself)
       bye bye world
       (end|ending|final) (of)? me $
       go poof
       poof forever
       final (exit|exam .. ready)`,
    ],
    unless: [
      "on sundays|on saturdays|at weekends|if i could|exam|bus to (work|school|town)|earlier|hotel|from work|so im on time|catch the bus (to|home)|story of my|photo|phone|flow",
    ],
  },
];

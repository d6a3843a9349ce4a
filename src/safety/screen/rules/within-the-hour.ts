import type { RuleText } from "../rule.ts";
import { plainRule } from "./plain-rule.ts";

const rule = (id: string, phrases: string, unless?: string): RuleText =>
  plainRule(
    { id: `plainly/${id}`, kind: "suicide", level: "imminent", clarity: "explicit" },
    phrases,
    unless,
  );

const HOUR =
  "an hour|one hour|half an hour|about an hour|two hours|a couple of hours|a few (hours|minutes)|(five|ten|fifteen|twenty|thirty|5|10|15|20|30|40) (minutes|mins)|(2|3|4) hours|tonight|midnight|(the)? morning|sunrise|dawn|tomorrow|lunchtime|lunch|dinner|(six|seven|eight|nine|ten|eleven|6|7|8|9|10|11) (tonight|oclock|tomorrow)?|the time (he|she|they|you|mum|anyone) ..";
const WATER = "river|sea|lake|water|canal|weir|reservoir|loch|ocean|surf|waves";
const RAILING =
  "railing|railings|edge|side|barrier|rail|ledge|parapet|bridge|balcony|balustrade|platform edge";

/** One's own death with an hour to it, and the step that has been taken: said in the middle of it. */
export const WITHIN_THE_HOUR: readonly RuleText[] = [
  rule(
    "dead-within-the-hour",
    `(^|^ i|ill|^ and i|then i|so i|and|then|^ this time) (will)? be dead (in|within|by|before) (${HOUR}) (. |$|and|so|tell|please|bye|goodbye|sorry|look|dont|no|nobody|it|thank)
     (by|in|before|within) (${HOUR}) (ill|i will|i|im) (be|will be|am)? dead (. |$|and|so|tell|please|bye|goodbye|sorry|it)
     (im|i am|ill|i will) (going to)? (be)? dead (by|before|within) (midnight|tonight|morning|the morning|dawn|sunrise|the end of (the day|today|tonight))
     (its|it is|this is) my last (hour|half hour|hours) (. |$|and|alive|so|on)`,
    "curry|if she|if he|if they|if i have to|lol|haha|spice|phone|battery|laptop|plant|plants|flowers|finds out|find out|zombie|level|character|marathon|workout|training|gym|leg day|at this rate",
  ),
  rule(
    "taking-the-step",
    `(thats it|this is it|im done|enough|cant do this|i cant|goodbye|bye|sorry|forgive me|fuck it|screw it|here goes|no more|its time|cant anymore) (then|now|everyone|all|mum|guys|anymore)? (.)? im (jumping|stepping off|stepping out|letting go|going over|going off it|pulling the trigger|taking them|taking them all|taking the lot|swallowing them|kicking the chair) (off|now|. |$|it|the edge|all)
     (thats it|this is it|cant do this|i cant|goodbye|forgive me|fuck it|screw it) (then|now|everyone|all|anymore)? (.)? im doing it (now|tonight)? (. )? (bye|goodbye|sorry|im sorry|tell|forgive)
     (one|my|a) (foot|leg) (is|already)? (over|off|past) the (${RAILING})
     im (up)? on the (roof|ledge|parapet|wrong side) ... ... (. )? .. .. (dont want to come down|not coming down|going to jump|one way down|goodbye|want to die|cant do this|dont want to (go|climb|step) (back|down))
     (both)? (legs|feet) (are|already)? (over|off|past) the (${RAILING})
     (walked|waded|went|got|gone) (in|into|in to) the (${WATER}) ... .. (going|walking|wading|go) back in
     (walked|waded|went|got|gone) (in|into|in to) the (${WATER}) ... . .. (going|walking|wading|go) back in
     (going|im going|heading|walking) back (to|onto|up|in) (the)? (${WATER}|bridge|roof|tracks|ledge|edge|cliff) (to finish|to do it|and this time|this time|for good|and not)
     ^ (it|this|everything) ends (tonight|today|now|here|tomorrow) (. |$)
     this time im (going|jumping|doing it|not stopping|not turning back|stepping off|not coming back) (. |$|through|over|in|to the end)`,
    "swim|swimming|swam|surf|surfing|dip|wetsuit|cold water|paddle|kids|dog|fun|warm|board|diving|bed|pool|sofa|stage|gym|treadmill|sauna|hot tub|call|meeting|zoom|chair|rock|bath|ladder|plank|carousel|to the gym|training|the whole",
  ),
];

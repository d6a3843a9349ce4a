import type { RuleText } from "../rule.ts";
import { plainRule } from "./plain-rule.ts";

/** A life put in order for those who stay: cleared, written to, paid for, so that they need not. */
export const PUT_IN_ORDER: readonly RuleText[] = [
  plainRule(
    { id: "alluded/put-in-order", kind: "suicide", level: "risk", clarity: "unclear" },
    `(cleared|emptied|cleaned|sorted|packed|tidied) ... .. so (no one|nobody|noone|they|mum|my .. {relative}|the kids) (has|have|wont|will not|doesnt|dont|needs|need) (to|have)
     (cleared|emptied|cleaned|sorted|packed|tidied) (out)? (my|the|all my) .. .. (no one|nobody|noone|they|mum|my .. {relative}|the kids) (wont|will not|doesnt|dont|has to|have to|needs to) (have to|need to)? (. |$|do it|deal|clear|clean|sort)
     (i have|i) (decided|made my decision|made up my mind|made my mind up) (. )? (and)? (i)? (feel|felt|feeling|been) (calm|calmer|at peace|peaceful|lighter|light|serene) (than|for the first|now|. |$|about it)
     (stood|sat|standing|sitting|waited) (on|at) (the|that) (platform|bridge|edge|tracks|crossing|ledge) ... ... (let|trains go|watched the trains|pass|counted the trains)
     (this time|by) next (week|month|year) .. (it|none of it|none of this|nothing) (wont|will not|will no longer) (matter|be my problem|hurt)
     (sort|sorted|plan|planned|paid for|pay for|arrange|arranged|booked) (for)? my (own)? funeral ... (dont have to|wont have to|doesnt have to|isnt their problem) .. .. (. )? .. (healthy|im (20|30|2|3).|before (friday|the weekend|next week|christmas))
     (ring|watch|medals|letter|letters|note|passwords|bank card|jewellery) .. .. (in|on) (the|an) (envelope|envelopes|table|drawer|pillow) (for|with|addressed) .. (my|him|her|them|each)
     (wrote|written|finished|sealed) (the|all the|all my|three|four|five|six) (letters|letter|notes) .. .. (stamps|stamp|addressed|each of|one for)
     (told|showed|shown) ... where .. .. (keys|will|papers|passwords|documents|insurance) .. (are|is) and (who|what) to`,
    "moving|move|landlord|guest|guests|visit|inspection|party|christmas cards|charity|sale|breaking up|break up|job|course|uni|leave him|quit|baby|surgery|car|house sit|divorce|kitchen|wedding|dog sit|degree|career|late|delayed|delay|delays|cancelled|photos|spotting|spotter|strike|commute|exam|exams|interview|deadline|scheme|society|birthday|cover letter|santa|thank you|council|pen pal|reference|complaint|application|holiday|babysit|cat sit|plumber|builder",
  ),
];

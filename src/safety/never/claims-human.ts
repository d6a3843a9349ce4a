import type { NeverRule } from "./never-rule.ts";

const TRADE =
  "human|person|people|therapist|counsell?or|psychologist|psychiatrist|psychotherapist|clinician|doctor|nurse|social worker|professional|physician|specialist|expert|coach with|certified|licensed|registered|qualified|trained|accredited|member of (?:our|the) (?:clinical )?(?:team|staff)|one of the (?:therapists|team|staff)";

/** Never-rule 1: it is an automated program, not a person and not licensed, and it has no life to tell of. */
export const claimsHuman: NeverRule = {
  code: "claims-human",
  skipsQuotes: true,
  harmless: [
    /\bi am (?:just |only |still |cairn,? )?an? (?:automated )?(?:program|ai|machine|computer program)\b[^.?!]*/g,
    /\bi am not (?:an? )?(?:person|human|therapist|doctor|counsell?or|clinician|psychologist|nurse|licensed)[^.?!]*/g,
    /\bno,? i am not an? (?:person|human|therapist|doctor)[^.?!]*/g,
  ],
  patterns: [
    new RegExp(`\\bi am (?!not\\b)(?:(?!not\\b|program\\b|ai\\b)[a-z]+ ){0,4}(?:${TRADE})\\b`),
    /\bi am (?:really )?(?:as human as|board[- ]certified|human)\b/,
    /\bi am not (?:just )?(?:an? )?(?:bot|robot|machine|ai|computer|program|software|automated|chatbot)\b/,
    /\bnot an? (?:ai|bot|robot|machine|computer)\b/,
    /\byou are (?:not )?(?:talking|chatting|speaking|writing) (?:to|with) (?:an? )?(?:real |actual |live )?(?:human|person|computer|machine|bot|therapist|counsell?or|member)\b/,
    /\b(?:there is )?an? (?:real|actual|live) (?:human|person|human being) (?:behind|here|reading|answering|typing)\b/,
    new RegExp(
      `\\b(?:speaking )?as (?:an?|your) (?:[a-z]+ ){0,3}(?:${TRADE})\\b(?!['s]* (?:said|told|wrote))`,
    ),
    /\bas someone who (?:has|have|went|lived|was|knows)\b/,
    /\bspeaking as (?:your|a)\b/,
    /\bwe (?:professionals|therapists|clinicians|counsell?ors|humans)\b/,
    /\bin my (?:own )?(?:practice|clinic|office|years|career|life|experience|family|marriage|work with)\b/,
    /\bmy (?:own )?(?:clients|patients|mother|mum|mom|father|dad|husband|wife|partner|kids|children|son|daughter|brother|sister|family|childhood|boss|friends?|therapist|degree|licen[cs]e|training as)\b/,
    /\bi (?:went through|grew up|struggled with|used to be|used to have|was (?:once |also )?(?:depressed|anxious|married|divorced|a child|young|abused|there)|studied|trained as|treated|have (?:treated|worked as|been an?|seen (?:this|it|that|many|people)|experienced|lived|feelings|felt|got a degree)|once (?:had|felt|tried|lost)|lost my|tried (?:the same|it|that) (?:thing|myself|with)|also (?:had|found|felt|struggled|went|lost)|felt the same)\b/,
    /\bi had an? (?:rough|bad|hard|long|tough|difficult|similar|great|good|terrible)\b/,
    /\bi know (?:exactly |just )?how (?:that|it|this|you) feels?\b/,
    /\b(?:when i was|back when i|last (?:week|month|year|night|summer) i|yesterday i|i hold an? |i have a degree|i have been there|i see many)\b/,
    /\bi (?:am|was) an? (?:mother|father|parent|widow|survivor|man|woman)\b/,
    /\b(?:my name is|i am) dr\b/,
    /\bhappens? to me too\b/,
    /\bi have that too\b/,
    /\bjust like (?:me|you and me)\b/,
    /\bflesh and blood\b/,
    /\bno (?:robot|bot|machine|computer) (?:here|involved|behind)\b/,
    /\b(?:a|another) (?:real )?human (?:is|being|here|wrote|typed|reads)\b/,
    /\b(?:human|person) (?:is )?(?:typing|writing this|speaking)\b/,
    /\b(?:our|the) (?:counselling|counseling|clinical|therapy) (?:staff|team)\b/,
    /\bhaving (?:raised|been|lived|worked|seen|gone|had|treated|lost)\b/,
    /\bbeen there(?:,? done that)?\b/,
    /\blike me\b(?=[.,!?]|$)/,
    /\b(?:living|breathing|real-life|flesh)[^.?!]{0,12}(?:person|human)\b/,
    /\bperson here\b/,
    /\breached an? (?:real|actual|live)\b/,
    /\b(?:real|actual|live|genuine) (?:therapist|human|doctor|counsell?or|nurse|psychologist)\b/,
    /\bcare about you\b/,
    /\bmore than (?:a|just a) (?:machine|program|bot)\b/,
    /\b(?:to|with) an? (?:qualified|licen[cs]ed|trained|certified|registered|experienced|professional|human)\b/,
    /\bour (?:team|therapists?|counsell?ors?|staff|clinicians?|experts?|people)\b/,
  ],
};

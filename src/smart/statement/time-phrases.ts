import {
  CERTAIN_EVENTS,
  COUNT,
  LONG_UNITS,
  MONTHS,
  OCCASIONS,
  WEEKDAYS,
} from "../lexicon/time-words.ts";
import type { Phrase } from "./phrases.ts";

const CLOCK =
  "(?:1[0-2]|0?\\d)(?:[:.][0-5]\\d)? ?[ap]\\.?m\\b|\\d{1,2}:\\d\\d|noon|midnight|bedtime";
const DET =
  "(?:the|my|our|his|her|their|this|that|next|this coming|the next|the coming|the upcoming|my next|our next|this year's|these|final|last|your)";
const DATE = `the (?:first|second|third|last|[a-z]+th) of (?:${MONTHS})\\b|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})\\b|(?:${MONTHS})\\b(?: (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b)?|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d|(?:19|20|21)\\d\\d\\b|the \\d{1,2}(?:st|nd|rd|th)\\b`;
const EDGE =
  "(?:the |this |next )?(?:very )?(?:end|close|start|beginning|middle|mid|last day|first week|last week|second week) of (?:the |this |next |my |each )?[a-z0-9'-]+(?: [a-z0-9'-]+)?|year-end|month-end|(?:the )?(?:week|month|year|semester|term|quarter|summer)'?s? end|mid-[a-z]+|(?:eow|eom|eoy|eod|cob)\\b|q[1-4]\\b|the weekend|(?:therapy |our |my |the )?session (?:\\d+|two|three|four|five|six|eight|ten|twelve)\\b";
const RELATIVE = `(?:this|next|the coming|this coming|the next|the following|the upcoming|these next|these) (?:${COUNT} )?(?:${LONG_UNITS}|${WEEKDAYS}|${MONTHS}|school year|academic year|afternoon|evening|morning|spring|summer|autumn|fall|winter|holidays?|session|appointment|visit|lent|christmas|easter|half-term|half term|spring break|summer break|winter break|meeting|check-in|checkup|check-up|time we meet)\\b`;
const SOON = "today|tonight|tomorrow(?: (?:morning|afternoon|evening|night))?";

const WHO = "(?:i|we|he|she|they|it|my [a-z]+|the [a-z]+)(?:'m|'re)?";
const HAPPENS =
  "(?:turn|turns|am|are|is|graduate|graduates|leave|leaves|move|moves|start|starts|retire|retires|go|goes|return|returns|come|comes|arrive|arrives|finish|finishes|give birth|get married|begin|begins|ends|end|see|meet|hit|reach)\\b(?! (?:the office|work|home|the house|to bed|to sleep|bed|out|in the|for work|up|on|it)\\b)";
const AT_ENDS = `${EDGE}|${RELATIVE}|${SOON}|(?:next |this |last )?(?:${WEEKDAYS})\\b(?!s\\b)|${DATE}|then\\b`;
const AT_OCCASIONS = `(?:${DET} )?(?:[a-z'-]+ ){0,2}(?:${OCCASIONS})\\b(?! (?:time|work|bed))`;
const AT_EVENTS = `(?:the|my|our|his|her|their|this|that|next|[a-z]+'s) (?:[a-z'0-9-]+ ){0,3}?(?:${CERTAIN_EVENTS})\\b`;
const NEXT_MEETING =
  "(?:my|our|the|his|her|their) next (?:[a-z]+ )?(?:session|appointment|visit|meeting|check-in|checkup|check-up|review|therapy|weigh-in|period)\\b";
const STRETCH = `(?:${COUNT})[ -](?:${LONG_UNITS})\\b(?! (?:of (?:pregnancy|age)))`;
const WHOLE_STRETCH = `(?:the |this |a |my |our )?(?:next|coming|following|upcoming|course of the|rest of the|remainder of the|remainder of this|rest of this|duration of the|whole|entire|full) (?:${COUNT} )?(?:${LONG_UNITS}|summer|winter|spring|autumn|fall|school year|course|program|season|holidays?)\\b`;
const SEASON = `(?:the )?(?:month of )?(?:(?:early|late|mid|mid-) ?)?(?:${DATE}|lent\\b|advent\\b|ramadan\\b|christmas\\b|easter\\b|thanksgiving\\b|half[- ]term\\b|spring break\\b|summer break\\b|winter break\\b|q[1-4]\\b|the summer\\b|the holidays\\b|the winter\\b|(?:month|months) of (?:${MONTHS})\\b|(?:my|our|the) (?:vacation|holidays?|placement|internship|trip|pregnancy|maternity leave)\\b)`;
const SPOKEN_LOOK =
  "(?: date)?(?: is| of| :| on| in| after| at)? (?:on |in |by |at |after |the |my |our |next )?[a-z0-9]";

/** Ends (by, before, until) and windows (within, over, for the next, this week). */
export const ENDS: readonly Phrase[] = [
  // "Half marathon, October": short notes put the end last, after a comma.
  { opens: ", –", after: ` (?:by |end of |early |mid |late )?(?:${MONTHS})(?: \\d{4})?$` },
  {
    opens: "by before until",
    after: ` (?:${AT_ENDS}|${AT_OCCASIONS}|${AT_EVENTS}|(?:the time (?:that )?)?${WHO} ${HAPPENS}|${NEXT_MEETING})`,
  },
  { opens: "by in until before", after: " week \\d+(?= |$)" },
  {
    opens: "this next the",
    after:
      " (?:whole |entire |current )?(?:reporting period|cycle|rotation|sprint|block|round|deployment|shift week|school holidays?|gap year|exam period|period of leave)(?= |$)",
  },
  {
    opens: "at in for",
    after: ` (?:my|our|the|his|her) (?:next |${MONTHS}|spring|summer|autumn|winter|year-end|annual|mid-year)(?: [a-z-]+)? (?:review|appraisal|appointment|check|check-up|session|meeting|hearing|exam|viva|supervision)(?= |$)`,
  },
  {
    opens: "on by before until",
    after:
      " (?:(?:the |my |our )?(?!rest|bad|good|rainy|cold|hot|busy|hard|every|each|any|sunny|working|work|off|that|sick|training|one|some|most|such|week)[a-z]+(?:'s|s')? day(?! (?:off|of|job|care))|the (?:big )?(?:day|night))(?= |$)",
  },
  { opens: "retire", after: " at \\d\\d(?= |$)" },
  { opens: "no not", after: ` later than (?:${AT_ENDS}|${AT_OCCASIONS})` },
  { opens: "prior up", after: ` to (?:${AT_ENDS}|${AT_OCCASIONS}|${AT_EVENTS})` },
  { opens: "ahead", after: ` of (?:${AT_ENDS}|${AT_OCCASIONS}|${AT_EVENTS})` },
  { opens: "due ending ends", after: ` (?:by |on )?(?:${AT_ENDS})` },
  { opens: "in", after: ` time for (?:${AT_ENDS}|${AT_OCCASIONS}|${AT_EVENTS})` },
  {
    opens: "for",
    after:
      " (?:my|our|the|his|her|[a-z]+'s) (?:[a-z'0-9]+ )?(?:birthday|anniversary|wedding|holidays|party|christmas|graduation|exams?|interview|presentation|show|reunion)\\b",
  },
  {
    opens: "for",
    after: ` (?:the )?(?:first|whole|whole of|rest of|entire|duration of|month of|remainder of)(?: the)? (?:month|week|year|term|semester|quarter|day|summer|(?:${MONTHS})\\b)`,
  },
  {
    opens: "no dry sober veg",
    after: " [a-z-]+ (?:january|february|july|october|november)\\b| (?:january|october)\\b",
  },
  {
    opens: "no-spend no-buy no-drink dry-january",
    after: "(?: (?:january|february|july|october|november|month|week))?\\b",
  },
  { opens: "veganuary nanowrimo", after: "\\b" },
  { opens: "become be retire own have", after: " [^,]{0,40}\\bby \\d\\d$" },
  { opens: "by", after: " (?:the )?age (?:of )?\\d+| my \\d+(?:st|nd|rd|th) | the end\\b" },
  {
    opens: "within in over during throughout inside across after",
    after: ` (?:about |around |approximately |at most |just |under |less than |only )?(?:the |this |a |my |our )?(?:next |coming |following |course of the next |span of |period of |space of )?${STRETCH}`,
  },
  { opens: "within over during throughout in for", after: ` ${WHOLE_STRETCH}` },
  {
    opens: "for",
    after: ` (?:the |a |at least |about |another |the next |the first |the whole )?(?:next |first |whole |full |total of )?(?:${COUNT})[ -](?:${LONG_UNITS})\\b(?: straight| in a row| running)?`,
  },
  { opens: "this next the these", after: "", whole: RELATIVE },
  {
    opens: "#",
    after: "",
    whole: `(?!an? )(?:${COUNT}) (?:days?|weeks?|months?) (?:after|before|from) (?:my|the|our|her|his) [a-z]+`,
  },
  { opens: "today tonight tomorrow", after: "\\b" },
  { opens: "the", after: " (?:day|week|morning) (?:after|before) (?:my |the |our )?[a-z]+" },
  { opens: "in during throughout over for through on at", after: ` ${SEASON}` },
  { opens: "all", after: " (?:week|month|year|summer|semester|term|winter|spring|weekend)\\b" },
  {
    opens: "the rest remainder",
    after:
      "(?: rest| whole| entire)?(?: of the| of this)? (?:week|month|year|summer|semester|term|winter|spring|weekend)\\b",
  },
  {
    opens: "on come this",
    after: `(?: coming)? (?:next |this )?(?:${WEEKDAYS})\\b(?!s| (?:nights|mornings|evenings|afternoons)| (?:, )?(?:and|or|&|wed|thu|fri|sat|sun|tue))`,
  },
  { opens: "the", after: " day after tomorrow\\b" },
  { opens: "at for in", after: ` ${NEXT_MEETING}| the end of (?:the|this|next|my) [a-z]+` },
  {
    opens: "end",
    after: ` of (?:the |this |next )?(?:week|month|year|term|semester|quarter|summer|day|(?:${MONTHS})\\b)`,
  },
  { opens: "deadline review reviewed revisit", after: SPOKEN_LOOK },
  { opens: "target due end", after: ` date${SPOKEN_LOOK}` },
  { opens: "look looking check checking", after: ` (?:at it again|again|back)${SPOKEN_LOOK}` },
  {
    opens: "#",
    after: "",
    whole: `(?:${COUNT}) (?:${LONG_UNITS}) (?:from (?:now|today)|straight|in a row|running|on the trot)\\b|(?:${COUNT})[- ](?:day|week|month|year)s?(?:-long)? (?:challenge|streak|period|window|span|plan|experiment|trial)\\b`,
  },
];

/** What looks like an end and is a habit's hour, a start, or for ever. */
export const NOT_ENDS: readonly Phrase[] = [
  {
    opens: "by before until at after past",
    after: ` (?:about |around )?(?:${CLOCK}|(?:[01]?\\d|2[0-3])\\.(?:00|15|20|30|40|45|50)(?= |$))`,
  },
  // To get through Christmas is to outlast it, not to do something in it.
  { opens: "get getting make survive cope", after: " (?:it )?through [a-z]+(?: [a-z]+)?" },
  {
    opens: "starting beginning start begin from since as effective commencing",
    after: `(?: (?:on|in|from|with|at|of))?(?: the)? (?:${RELATIVE}|${SOON}|${EDGE}|${DATE}|(?:next |this )?(?:${WEEKDAYS}))(?! (?:to|until|through))`,
  },
  // "Like I did in 2015", "what I felt on Saturday": behind us.
  {
    opens: "did was were had felt said happened went met",
    after: " (?:it |that |this )?(?:in|on|at|by|before|until) (?:the )?[a-z0-9]+",
  },
  { opens: "this next", after: " time\\b" },
  {
    opens: "time times once twice days x",
    after: " (?:in|of|during|on) (?:the |a |one )?(?:week|day|month|weekend)\\b",
  },
  { opens: "one these", after: " days?\\b" },
  { opens: "for", after: " the rest of (?:my|his|her|their) (?:life|lives)\\b" },
  { opens: "in", after: " the future\\b" },
  { opens: "each every", after: " (?:single )?day of the (?:year|month|week|summer|holidays)\\b" },
  {
    opens: "each every per a",
    after: " (?:new )?(?:day|week|month|year|night|session|term|semester|appointment|visit)\\b",
  },
  // What comes round: "before they leave for school", "until she has finished", "every day of the year".
  {
    opens: "before until by",
    after: `(?: the time)? ${WHO} (?:(?:has|have|'s|is|are|am) (?:finished|done|spoken|calm|asleep|ready|quiet)\\b|(?:leaves?|go(?:es)?|sets? off|heads?) (?:(?:for|to) (?:work|school|nursery|college|class|bed|sleep|lunch|the (?:office|shops|gym))|out|in|inside|upstairs|downstairs)\\b(?! (?:of|to) (?:hospital|town|the country)))`,
  },
];

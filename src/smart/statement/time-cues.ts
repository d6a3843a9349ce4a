import {
  CERTAIN_EVENTS,
  COUNT,
  LONG_UNITS,
  MONTHS,
  OCCASIONS,
  WEEKDAYS,
} from "../lexicon/time-words.ts";

/** A stretch of the normalised text that speaks of an end or a window. */
export interface Cue {
  readonly start: number;
  readonly end: number;
}

const CLOCK =
  "(?:1[0-2]|0?\\d)(?:[:.][0-5]\\d)? ?[ap]\\.?m\\b|\\d{1,2}:\\d\\d|noon|midnight|bedtime";
const DET =
  "(?:the|my|our|his|her|their|this|that|next|this coming|the next|the coming|the upcoming|my next|our next|this year's|these|final|last|your)";
const DATE = `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})\\b|(?:${MONTHS})\\b(?: (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b)?|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d|(?:19|20|21)\\d\\d\\b|the \\d{1,2}(?:st|nd|rd|th)\\b`;
const EDGE =
  "(?:the |this |next )?(?:very )?(?:end|close|start|beginning|middle|mid|last day|first week|last week|second week) of (?:the |this |next |my |each )?[a-z0-9'-]+(?: [a-z0-9'-]+)?|year-end|month-end|(?:the )?(?:week|month|year|semester|term|quarter|summer)'?s? end|mid-[a-z]+|(?:eow|eom|eoy|eod|cob)\\b|q[1-4]\\b|the weekend";
const RELATIVE = `(?:this|next|the coming|this coming|the next|the following|the upcoming|these next|these) (?:${COUNT} )?(?:${LONG_UNITS}|${WEEKDAYS}|${MONTHS}|school year|academic year|afternoon|evening|morning|spring|summer|autumn|fall|winter|holidays?|session|appointment|visit|lent|christmas|easter|half-term|half term|spring break|summer break|winter break|meeting|check-in|checkup|check-up|time we meet)\\b`;
const SOON = "today|tonight|tomorrow(?: (?:morning|afternoon|evening|night))?";

/** Ends: by, before, until. A clock time or a daily event after them is a habit's hour, not an end. */
const ENDS = [
  `\\b(?:by|before|until|no later than|not later than|prior to|up to|in time for|ahead of|due|due by|due on|ending|ends|ending on) (?:${EDGE}|${RELATIVE}|${SOON}|(?:next |this |last )?(?:${WEEKDAYS})\\b(?!s\\b)|${DATE}|then\\b)`,
  `\\b(?:by|before|until|in time for|ahead of|prior to) (?:${DET} )?(?:[a-z'-]+ ){0,2}(?:${OCCASIONS})\\b(?! (?:time|work|bed))`,
  `\\b(?:by|before|until|in time for|ahead of|prior to) (?:the|my|our|his|her|their|this|that|next|[a-z]+day's|[a-z]+'s) (?:[a-z'0-9-]+ ){0,3}?(?:${CERTAIN_EVENTS})\\b`,
  `\\bfor (?:my|our|the|his|her|[a-z]+'s) (?:[a-z'0-9]+ )?(?:birthday|anniversary|wedding|holidays|party|christmas|graduation|exams?|interview|presentation|show|reunion)\\b`,
  `\\bfor (?:the )?(?:first|whole|whole of|rest of|entire|duration of|month of|remainder of)(?: the)? (?:month|week|year|term|semester|quarter|day|summer|(?:${MONTHS})\\b)`,
  `\\b(?:no|dry|sober|veg)[- ][a-z-]+[- ](?:january|february|july|october|november)\\b|\\b(?:dry january|veganuary|sober october|nanowrimo)\\b`,
  `\\b(?:by|before|until) (?:the time (?:that )?)?(?:i|we|he|she|they|it|my [a-z]+|the [a-z]+)(?:'m|'re)? (?:turn|turns|am|are|is|graduate|graduates|leave|leaves|move|moves|start|starts|retire|retires|go|goes|return|returns|come|comes|arrive|arrives|finish|finishes|give birth|get married|starts|begin|begins|ends|end|see|meet|hit|reach)\\b(?! (?:the office|work|home|the house|to bed|to sleep|bed|out|in the|for work|up|on|it)\\b)`,
  "\\b(?:become|be|retire|own|have) [^,]{0,40}\\bby \\d\\d$|\\bby (?:the )?age (?:of )?\\d+|\\bby my \\d+(?:st|nd|rd|th) ",
];
/** Windows: within, over, for the next, this week, in three months. */
const WINDOWS = [
  `\\b(?:within|in|over|during|throughout|inside|across|after) (?:about |around |approximately |at most |just |under |less than |only )?(?:the |this |a |my |our )?(?:next |coming |following |course of the next |span of |period of |space of )?(?:${COUNT})[ -](?:${LONG_UNITS})\\b(?! (?:of (?:pregnancy|age)))`,
  `\\b(?:within|over|during|throughout|in|for) (?:the |this |a |my |our )?(?:next|coming|following|upcoming|course of the|rest of the|remainder of the|remainder of this|rest of this|duration of the|whole|entire|full) (?:${COUNT} )?(?:${LONG_UNITS}|summer|winter|spring|autumn|fall|school year|course|program|season|holidays?)\\b`,
  `\\bfor (?:the |a |at least |about |another |the next |the first |the whole )?(?:next |first |whole |full |total of )?(?:${COUNT})[ -](?:${LONG_UNITS})\\b(?: straight| in a row| running)?`,
  `\\b(?:${COUNT}) (?:${LONG_UNITS}) (?:from (?:now|today)|straight|in a row|running|on the trot)\\b`,
  `\\b${RELATIVE}`,
  `\\b(?:${SOON})\\b`,
  `\\b(?:in|during|throughout|over|for|through|on|at) (?:the )?(?:month of )?(?:(?:early|late|mid|mid-) ?)?(?:${DATE}|lent\\b|advent\\b|ramadan\\b|christmas\\b|easter\\b|thanksgiving\\b|half[- ]term\\b|spring break\\b|summer break\\b|winter break\\b|q[1-4]\\b|the summer\\b|the holidays\\b|the winter\\b|(?:my|our|the) (?:vacation|holidays?|placement|internship|trip|pregnancy|maternity leave)\\b)`,
  `\\b(?:all|the whole|the entire|the rest of the|rest of the|remainder of the) (?:week|month|year|summer|semester|term|winter|spring|weekend)\\b`,
  `\\b(?:on|come|this coming) (?:next |this )?(?:${WEEKDAYS})\\b(?!s| (?:, )?(?:and|or|&|wed|thu|fri|sat|sun|tue))`,
  `\\b(?:next|this) (?:${WEEKDAYS})\\b|\\bthe day after tomorrow\\b`,
  "\\b(?:at|for|in|before|by) (?:my|our|the|his|her|their) next (?:[a-z]+ )?(?:session|appointment|visit|meeting|check-in|checkup|check-up|review|therapy|weigh-in|period)\\b",
  `\\b(?:${COUNT})[- ](?:day|week|month|year)s?(?:-long)? (?:challenge|streak|period|window|span|plan|experiment|trial)\\b`,
  "\\b(?:deadline|target date|due date|end date|review(?:ed)?|look(?:ing)? (?:at it )?again|check(?:ing)? back|revisit)(?: date)?(?: is| of|:| on| in| after| at)? (?:on |in |by |at |after |the |my |our |next )?[a-z0-9]",
  "\\bby the end\\b|\\bat the end of (?:the|this|next|my) [a-z]+|\\bend of (?:the |this |next )?(?:week|month|year|term|semester|quarter|summer|day|january|february|march|april|may|june|july|august|september|october|november|december)\\b",
];
/** What looks like an end and is a habit's hour, a start, or for ever. */
const NOT_AN_END = [
  `\\b(?:by|before|until|at|after|past) (?:about |around )?(?:${CLOCK})`,
  `\\b(?:starting|beginning|start|begin|from|since|as of|effective|commencing|kicking off)(?: (?:on|in|from|with|at))?(?: the)? (?:${RELATIVE}|${SOON}|${EDGE}|${DATE}|(?:next |this )?(?:${WEEKDAYS}))(?! (?:to|until|through))`,
  "\\b(?:this|next) time\\b|\\bone day\\b|\\bfor the rest of (?:my|his|her|their) (?:life|lives)\\b|\\bin the future\\b",
  "\\b(?:each|every|per|a) (?:new )?(?:day|week|month|year|night|session|term|semester|appointment|visit)\\b|\\bthese days\\b",
];

const compile = (sources: readonly string[]): RegExp => new RegExp(sources.join("|"), "g");
const END = compile([...ENDS, ...WINDOWS]);
const NOT_END = compile(NOT_AN_END);

const all = (pattern: RegExp, text: string): Cue[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Where an end or a window is named; starts, hours of the day and cadences are left out. */
export const timeCuesOf = (
  norm: string,
): { readonly ends: readonly Cue[]; readonly others: readonly Cue[] } => {
  const others = all(NOT_END, norm);
  const inside = (cue: Cue): boolean =>
    others.some((other) => cue.start >= other.start && cue.end <= other.end);
  const ends = all(END, norm).filter((cue) => !inside(cue));
  return { ends, others };
};

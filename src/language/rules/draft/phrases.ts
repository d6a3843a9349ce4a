import { plainSpelling } from "../../../coach/words/plain-spelling.ts";
import { type Shape, shapeOf } from "../../../coach/words/shape.ts";
import { fromGerund } from "../verbs.ts";

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/i;
const DAYS_LIST =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays|workdays|weeknights|(?:school|work|week) (?:days|nights)|mornings|evenings|nights)(?:(?:,| and| or|,? &)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays))*(?: only)?$/i;

const capitalDays = (text: string): string =>
  text.replace(
    /\b(mon|tues|wednes|thurs|fri|satur|sun)(days?)\b/gi,
    (_, head: string, tail: string) =>
      head.charAt(0).toUpperCase() + head.slice(1).toLowerCase() + tail,
  );

const DAYS: Readonly<Record<string, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  tues: "Tuesday",
  wed: "Wednesday",
  weds: "Wednesday",
  thu: "Thursday",
  thur: "Thursday",
  thurs: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};
const MONTHS: Readonly<Record<string, string>> = {
  jan: "January",
  feb: "February",
  mar: "March",
  apr: "April",
  jun: "June",
  jul: "July",
  aug: "August",
  sep: "September",
  sept: "September",
  oct: "October",
  nov: "November",
  dec: "December",
};

/** "mon wed fri" → "Monday, Wednesday and Friday"; "MWF" too. */
export const spelledDays = (text: string): string => {
  const [, days, part] =
    /^(.*\S) (mornings?|afternoons?|evenings?|nights?|nites?)$/i.exec(text) ?? [];
  if (days && part) {
    const spelled = spelledDays(days);
    if (spelled !== days)
      return `${spelled} ${part.toLowerCase().replace("nite", "night").replace(/s?$/, "s")}`;
  }
  const [, from = "", until = ""] =
    /^([a-z]+)\.?\s*(?:to|till?|through|thru|-|–)\s*([a-z]+)$/i.exec(text) ?? [];
  const [first, last] = [from, until].map((word) => DAYS[word.toLowerCase()]);
  if (first && last) return `${first} to ${last}`;
  const short = /^mwf$/i.test(text) ? "mon wed fri" : text;
  const names = short
    .toLowerCase()
    .split(/[\s,/&+]+|\b(?:and|n)\b/)
    .filter(Boolean)
    .map((word) => DAYS[word.replace(/[.s]*$/, "")] ?? DAYS[word] ?? fullDay(word, short));
  if (names.length === 0 || names.some((name) => name === undefined)) return text;
  return names.length === 1
    ? (names[0] ?? text)
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
};

/** "Mon and thursday": a name written out beside a short one. */
const fullDay = (word: string, all: string): string | undefined =>
  WHOLE_DAY.test(word) && SHORT_DAY.test(all)
    ? `${word.charAt(0).toUpperCase()}${word.slice(1).replace(/s$/, "")}`
    : undefined;
const WHOLE_DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/i;
const SHORT_DAY = /\b(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun)\b/i;

const spelledMonths = (text: string): string =>
  text.replace(
    /\b(\d{1,2}(?:st|nd|rd|th)? |(?:by|until|end of|in|before) )(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?/gi,
    (_, lead: string, month: string) => `${lead}${MONTHS[month.toLowerCase()] ?? month}`,
  );

/** "Couple of mornings", "bit of peace": the small word that people leave out is put back. */
const withArticle = (text: string): string =>
  text
    .replace(/^(?=(?:bit|couple|handful) of\b)/i, "a ")
    .replace(
      /^(?=(?:few|couple) (?:times|days|mornings|evenings|nights|minutes|mins|hours)\b)/i,
      "a ",
    )
    .replace(/^(?=lot (?:of|less|more|better)\b)/i, "a ")
    .replace(/^a ([A-Z])(?=[a-z])/, (_, start: string) => `a ${start.toLowerCase()}`)
    .replace(
      /(^|\s)(?<!\b(?:a|the|these|those|that|this|last|next|first|every|my) )couple of\b/gi,
      "$1a couple of",
    )
    .replace(/\ba couple (?=times|days|mornings|evenings|nights)/gi, "a couple of ");

/** "i" → "I", names of days and months with capitals, no full stop at the end; nothing else changes. */
export const tidy = (text: string): string =>
  capitalDays(withArticle(plainSpelling(text).trim()))
    .replace(/\bi\b(?!\.)/g, "I")
    .replace(
      /\b(january|february|april|june|july|august|september|october|november|december|christmas|easter)\b/gi,
      (month) => month.charAt(0).toUpperCase() + month.slice(1).toLowerCase(),
    )
    .replace(
      /\b(\d{1,2}(?:st|nd|rd|th)? (?:of )?)(march|may)\b/gi,
      (_, lead: string, month: string) =>
        `${lead}${month.charAt(0).toUpperCase()}${month.slice(1).toLowerCase()}`,
    )
    .replace(/\s+/g, " ")
    .replace(/[\s,.;:!]+$/, "")
    .trim();

/** "sundays" → "on Sundays"; "3x a week" and "once a week" stay as they are. */
export const frequencyPhrase = (words: string): string => {
  const plain = tidy(
    spelledDays(words.replace(/\b(?:maybe|about|around|probably)\b/gi, "").trim()),
  );
  if (/^(?:one|two|three|four|five|six|[1-6]|a couple of|a few) (?:days?|times)$/i.test(plain))
    return `${lowerStart(plain)} a week`;
  const [, days, without] =
    /^(weekdays|weekends|[A-Z]\w+days), (?:not|except) (.+)$/.exec(plain) ?? [];
  if (days && without) return `on ${days} except ${without}`;
  if (/^twice$/i.test(plain)) return "twice a week";
  if (/^(?:mornings|evenings|afternoons)$/i.test(plain)) return `in the ${plain.toLowerCase()}`;
  if (/^[A-Z]\w+day to [A-Z]\w+day$/.test(plain)) return `from ${plain}`;
  if (WEEKDAY.test(plain) && !/s$/i.test(plain)) return `every ${plain}`;
  const isPartOfDay =
    /^(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:, | and )?)+|weekday|weekend|week) (?:morning|afternoon|evening|night|lunchtime)s?$/.test(
      plain,
    );
  return isPartOfDay || DAYS_LIST.test(plain) ? `on ${plain}` : lowerStart(plain);
};

/** A choice tapped or a sentence begun brings a capital along; names of days and months keep theirs. */
export const lowerStart = (text: string): string =>
  /^(?:I\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|Christmas|Easter)/.test(
    text,
  )
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

/** "30 day" → "30 days", with or without what leads to it. */
export const plural = (text: string): string =>
  text.replace(/((?:^|\s)(?:[2-9]|\d{2,}) (?:day|week|month|year))$/i, "$1s");

/** A bare length of time becomes a window: "4 weeks" → "for the next 4 weeks"; "friday" → "by Friday". */
export const deadlinePhrase = (words: string, isOnce = false): string => {
  const plain = tidy(spelledMonths(words))
    .replace(
      /^(by |until |till )?(?:the )?end of (?!the\b|next\b|this\b|my\b|[A-Z])/i,
      "$1the end of the ",
    )
    .replace(/^(by |until |till )?end of /i, "$1the end of ");
  if (isOnce && /^(?:today|tonight|tomorrow)\b/i.test(plain)) return lowerStart(plain);
  if (!isOnce && /^by\b/i.test(plain)) return `until ${plain.slice(3)}`;
  if (
    /^(?:in|within|by|for|over|until|till|til|before|this|next|during|after|at|on|from|through|up to)\b/i.test(
      plain,
    )
  )
    return lowerStart(plain)
      .replace(/^in (?=(?:a|an|one|two|three|four|five|six|\d))/i, isOnce ? "in " : "for the next ")
      .replace(/^for the next (?:an?|one|1) /i, "for the next ");
  if (/^(?:the )?(?:next|coming)\b/i.test(plain)) return `for ${plain}`;
  if (/^(?:the )?new year/i.test(plain)) return `${isOnce ? "by" : "until"} ${plain}`;
  if (/\b(?:days?|weeks?|wks?|months?|years?|fortnight)$/i.test(plain))
    return isOnce
      ? `within ${lowerStart(plain)}`
      : `for ${/^(?:a|an)\b/i.test(plain) ? plain : `the next ${plural(lowerStart(plain).replace(/^(?:one|1) /i, ""))}`}`;
  if (isOnce && A_WEEKDAY.test(plain)) return `on ${plain}`;
  return `${isOnce ? "by" : "until"} ${plain}`;
};
/** The day on which it is done: "by" is only said where they said it. */
const A_WEEKDAY =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night|lunchtime))?$/;

/** A reason as the sentence takes it: joined to the act, or, where it would not join, standing by itself. */
export interface ReasonPart {
  readonly joined?: string;
  readonly apart?: string;
}

const LEADS = /^(?:because|so that|so|in order to|to|for)\b/i;
const OF_FEELING = /^(?:miss|need|want|love|like|enjoy|hate|dread|worry|fear)\b/i;
const GOOD_DOING =
  /^(?:being|feeling|having|getting|seeing|making|spending|keeping|knowing|sleeping|living|playing|finding|helping|talking|hearing|laughing|sitting|walking|sharing|riding|dancing|singing)\b/i;

/** What follows the act: "because I miss my mates", "to feel like me", "for my kids". */
export const reasonPart = (words: string): ReasonPart => {
  const plain = tidy(words);
  if (/^so(?: that)? (?=I\b|we\b|my\b|the\b|they\b|he\b|she\b|it\b)/i.test(plain))
    return { joined: `so that ${plain.replace(/^so(?: that)? /i, "")}` };
  const bare = plain.replace(/^because (?!of\b)/i, "");
  if (bare === plain && LEADS.test(plain)) return { joined: lowerExceptI(plain) };
  const wished = /^I(?:'d| would) (?:really |just )?(?:like|love) to (.+)$/.exec(bare)?.[1];
  if (wished) return { joined: `to ${wished}` };
  const better = asItWouldBe(bare);
  if (better) return { joined: `because then ${lowerExceptI(better)}` };
  const felt = /^feeling (?!(?:of|that|the)\b)(.+)$/i.exec(bare)?.[1];
  if (felt) return { joined: `to feel ${felt}` };
  const spared = /^(?:to )?not be(?:ing)? (.+)$/i.exec(bare)?.[1];
  if (spared) return { joined: `so that I'm not ${spared}` };
  if (TO_HAVE.test(bare)) return { joined: `to have ${lowerExceptI(bare)}` };
  if (NAMED_THINGS.test(bare)) return { joined: `for ${lowerExceptI(bare)}` };
  if (/^I (?:can|could)\b/.test(bare)) return { joined: `so that ${bare}` };
  if (/^(?:can|could) (?!n'?t\b|not\b)[a-z]/i.test(bare))
    return { joined: `so that I ${lowerExceptI(bare)}` };
  return JOINED[shapeOf(bare)](bare);
};

/** "Time for me": what one has of it, and not what it is for. */
const TO_HAVE =
  /^(?:some(?:one|body)|people|a friend|company) to \w+|^(?:(?:more|some|a bit of) )?(?:time|space|room|energy|money) (?:for|with|to|alone)\b/i;

/** "Sleep and a better grade": two things to have, though the first word is a verb as well. */
const NAMED_THINGS =
  /^(?:some|any|every)thing (?:that|which|to|for|of)\b|^(?:sleep|rest|work|play|love|talk|help|change|peace|money|fun|health) and (?:an?|the|some|more|less|my|better|fewer)\b/i;

const SUBJECT = "(?:I|we|he|she|they|you|my [a-z]+|our [a-z]+|the [a-z]+|[a-z]+)";
/** "I'd have money for once", "the house wouldn't feel so empty": how it would be after it. */
const WOULD_BE = new RegExp(
  `^(?:then )?(${SUBJECT}(?: [a-z]+)?(?:'d| would(?:n't| not)?))(?= (?!like\\b|love\\b|rather\\b|prefer\\b|hate\\b|miss\\b|been\\b|better\\b)[a-z])`,
  "i",
);
/** Who it would be so for is left out: the client. */
const BARE_WOULD = /^(?:would(?:n't| not)?|couldn't|could not) (?=[a-z])/i;
/** "It would make me calmer" is said of the act itself. */
const OF_THE_ACT = /^(?:it|that|this|which|what|there)\b/i;

/** What would be so once the act is done; undefined where it is so anyway, or is said of the act itself. */
const asItWouldBe = (bare: string): string | undefined => {
  if (BARE_WOULD.test(bare)) return `I ${lowerExceptI(bare)}`;
  return WOULD_BE.test(bare) && !OF_THE_ACT.test(bare) ? bare.replace(/^then /i, "") : undefined;
};

/** How a phrase of each shape joins the act; what would not join stands apart. */
const JOINED: Readonly<Record<Shape, (bare: string) => ReasonPart>> = {
  clause: (bare) => ({ joined: `because ${lowerExceptI(bare)}` }),
  act: (bare) => ({
    joined: `${OF_FEELING.test(bare) ? "because I" : "to"} ${lowerExceptI(bare)}`,
  }),
  doing: (bare) => {
    const act = GOOD_DOING.test(bare) ? fromGerund(bare) : undefined;
    return act ? { joined: `to ${lowerExceptI(act)}` } : { apart: bare };
  },
  thing: (bare) =>
    /^(?:not?|less|him|it|this|that)\b/i.test(bare)
      ? { apart: bare }
      : { joined: `for ${lowerExceptI(bare)}` },
  unclear: (bare) => ({ apart: bare }),
};

const lowerExceptI = (text: string): string =>
  /^(?:I\b|[A-Z][a-z]+day|[A-Z]{2,})/.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

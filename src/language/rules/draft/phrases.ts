const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/i;
const DAYS_LIST =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays|mornings|evenings|nights)(?:(?:,| and| or|,? &)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays))*$/i;

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
const spelledDays = (text: string): string => {
  const short = /^mwf$/i.test(text) ? "mon wed fri" : text;
  const names = short
    .toLowerCase()
    .split(/[\s,/&+]+|\band\b/)
    .filter(Boolean)
    .map((word) => DAYS[word.replace(/[.s]*$/, "")] ?? DAYS[word]);
  if (names.length === 0 || names.some((name) => name === undefined)) return text;
  return names.length === 1
    ? (names[0] ?? text)
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
};

const spelledMonths = (text: string): string =>
  text.replace(
    /\b(\d{1,2}(?:st|nd|rd|th)? |(?:by|until|end of|in|before) )(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?/gi,
    (_, lead: string, month: string) => `${lead}${MONTHS[month.toLowerCase()] ?? month}`,
  );

/** "i" → "I", names of days and months with capitals, no full stop at the end; nothing else changes. */
export const tidy = (text: string): string =>
  capitalDays(text)
    .replace(/\bi\b(?!\.)/g, "I")
    .replace(
      /\b(january|february|april|june|july|august|september|october|november|december|christmas|easter)\b/gi,
      (month) => month.charAt(0).toUpperCase() + month.slice(1).toLowerCase(),
    )
    .replace(/\s+/g, " ")
    .replace(/[\s,.;:!]+$/, "")
    .trim();

/** "sundays" → "on Sundays"; "3x a week" and "once a week" stay as they are. */
export const frequencyPhrase = (words: string): string => {
  const plain = tidy(
    spelledDays(words.replace(/\b(?:maybe|about|around|probably)\b/gi, "").trim()),
  );
  if (/^(?:one|two|three|four|five|six|[1-6]) days?$/i.test(plain))
    return `${lowerStart(plain)} a week`;
  if (WEEKDAY.test(plain) && !/s$/i.test(plain)) return `every ${plain}`;
  return DAYS_LIST.test(plain) ? `on ${plain}` : lowerStart(plain);
};

/** A choice tapped or a sentence begun brings a capital along; names of days and months keep theirs. */
const lowerStart = (text: string): string =>
  /^(?:I\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|Christmas|Easter)/.test(
    text,
  )
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

const plural = (text: string): string =>
  text.replace(/^((?:[2-9]|\d{2,}) (?:day|week|month|year))$/i, "$1s");

/** A bare length of time becomes a window: "4 weeks" → "for the next 4 weeks"; "friday" → "by Friday". */
export const deadlinePhrase = (words: string, isOnce = false): string => {
  const plain = tidy(spelledMonths(words));
  if (
    /^(?:in|within|by|for|over|until|till|til|before|this|next|during|after|at|on|from|through|up to)\b/i.test(
      plain,
    )
  )
    return lowerStart(plain)
      .replace(/^in (?=(?:a|an|one|two|three|four|five|six|\d))/i, isOnce ? "in " : "for the next ")
      .replace(/^for the next (?:an?|one|1) /i, "for the next ");
  if (/^(?:the )?(?:next|coming)\b/i.test(plain)) return `for ${plain}`;
  if (/\b(?:days?|weeks?|wks?|months?|years?|fortnight)$/i.test(plain))
    return isOnce
      ? `within ${lowerStart(plain)}`
      : `for ${/^(?:a|an)\b/i.test(plain) ? plain : `the next ${plural(lowerStart(plain).replace(/^(?:one|1) /i, ""))}`}`;
  return `by ${plain.replace(/^the end/i, "the end")}`;
};

const CLAUSE =
  /^(?:i|i'm|i'd|i've|i'll|it|it's|my \w+(?: \w+)? (?:is|are|was|were|has|have|needs?|would|will|likes?|loves?)|we|they|he|she|there|that|this|life|things?)\b/i;

/** "two weekends is not enough": a sentence of its own, whatever it begins with. */
const HAS_FINITE =
  /^(?!to\b)[\p{L}\d' ]{2,40}\b(?:is|are|was|were|isn't|aren't|wasn't|has|have|had|makes|helps|needs|need|forget|forgets|deserve|deserves|matter|matters)\b/iu;

/** What follows the act: "because I miss my mates", "to feel like me", "for my kids". */
export const reasonPhrase = (words: string): string => {
  const plain = tidy(words).replace(/^i /, "I ");
  if (/^(?:because|so that|so|to|for|in order to)\b/i.test(plain)) return plain;
  if (/^I (?:can|could)\b/.test(plain)) return `so that ${plain}`;
  if (/^not \w+ing\b/i.test(plain)) return `so that I'm ${lowerStart(plain)}`;
  if (CLAUSE.test(plain) || HAS_FINITE.test(plain)) return `because ${lowerExceptI(plain)}`;
  if (
    /^(?:be|feel|have|get|see|make|spend|keep|know|stop|sleep|do|go|live|help|show|enjoy)\b/i.test(
      plain,
    )
  )
    return `to ${plain}`;
  const gerund =
    /^(?:being|feeling|having|getting|seeing|making|spending|keeping|knowing|sleeping|living)\b/i;
  if (gerund.test(plain) || isThing(plain)) return `for ${lowerExceptI(plain)}`;
  return `because ${lowerExceptI(plain)}`;
};

/** "more energy", "my kids", "peace": something to do it for, and no sentence. */
const isThing = (plain: string): boolean =>
  !/^(?:when|if|as|since|cus|cos)\b/i.test(plain) &&
  !/\b(?:i|i'm|it|goes|go|will|can|can't|don't|doesn't|won't|says|said|wants?)\b/i.test(
    plain.replace(/^to\b/, ""),
  ) &&
  (/^(?:more|less|better|a|an|the|my|our|some|no|peace|health)\b/i.test(plain) ||
    plain.split(" ").length <= 3);

const lowerExceptI = (text: string): string =>
  /^(?:I\b|[A-Z][a-z]+day|[A-Z]{2,})/.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

import { paceBeyond } from "./paces.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { gatedPatterns } from "../statement/gated-patterns.ts";
import { quoteOf, type Statement } from "../statement/statement.ts";
import { holding } from "../statement/wording.ts";
import { type Gated, gated, matchIn, mayMatch, says } from "../statement/word-hits.ts";

const HOURS = gated(
  /\b(\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve) ?\+? ?(?:hours?|h)\b/,
);
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const numberOf = (word: string | undefined): number =>
  word === undefined
    ? Number.NaN
    : (NUMBERS[word] ?? Number(word.replaceAll(/[,$£€+]/g, "").replace(/k$/, "000")));

const A_DAY = gated(
  /\b(?:(?:a|per|each|every|every single) (?:day|night|morning|evening)|daily|nightly|every single day|seven days a week|7 days a week)\b/,
);
/** Hours a day beyond which a plan leaves no room for a life; sleep is the exception. */
const MOST_HOURS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:sleep|bed|(?<!no )rest|fast|nap|baby|screen|phone|tv|limit|less|under|maximum|no more|reduce|cut|at most|cap|below)\b/,
    Number.POSITIVE_INFINITY,
  ],
  [
    /\b(?:exercise|work ?out|workout|gym|run|running|meditate|meditation|yoga|cardio|train|training|pray|swim|walk|bike|cycle|lift)\b/,
    3,
  ],
  [/\b(?:study|studying|revise|practice|practise|read|write|rehearse)\b/, 8],
  [/./, 11],
];
const hoursIn = ({ norm, hits }: Statement): RegExp | undefined => {
  if (!says(hits, A_DAY, norm)) return undefined;
  const hours = numberOf(matchIn(hits, HOURS, norm)?.[1]);
  if (Number.isNaN(hours)) return undefined;
  const most = MOST_HOURS.find(([kind]) => kind.test(norm))?.[1] ?? 24;
  return hours >= most ? HOURS.pattern : undefined;
};

const WEEKS_IN: Readonly<Record<string, number>> = {
  day: 1 / 7,
  week: 1,
  weekend: 0.4,
  month: 4.3,
  year: 52,
};
const SPAN = gated(
  /\b(?:in|within|after|by|over|for|this|next|per|a|each|every|in the next|inside|less than) (?:(?:the )?end of (?:the |this |next )?)?(?:(?:the )?(?:next|just|only|under|less than|about) )*(?:(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve) )?(day|week|weekend|month|year)s?\b/,
);
const AT_ONCE = gated(/\b(?:overnight|tomorrow|tonight|today)\b/);
const LATER = gated(/\b(\d+|one|two|three|four|six) (day|week|month)s? after\b/);
const SEASON = gated(/\bthis (?:summer|semester|term|spring|autumn|fall|winter)\b/);
/** How many weeks the statement gives itself, where it says so in a plain way. */
const weeksIn = ({ norm, hits }: Statement): number | undefined => {
  if (says(hits, AT_ONCE, norm)) return 1 / 7;
  const match = matchIn(hits, LATER, norm) ?? matchIn(hits, SPAN, norm);
  if (match === null) return says(hits, SEASON, norm) ? 13 : undefined;
  return (match[1] === undefined ? 1 : numberOf(match[1])) * (WEEKS_IN[match[2] ?? ""] ?? 52);
};

const POUNDS: readonly (readonly [Gated, number])[] = [
  [gated(/\b(?:lose|drop|shed|gain|losing) (?:[a-z]+ ){0,2}([\d.]+) ?(?:lbs?|pounds)\b/), 1],
  [
    gated(/\b(?:lose|drop|shed|gain|losing) (?:[a-z]+ ){0,2}([\d.]+) ?(?:kgs?|kilos?|kilograms)\b/),
    2.2,
  ],
  [
    gated(/\b(?:lose|drop|shed|gain|losing) (?:[a-z]+ ){0,2}([\d.]+|two|three|four|five) stone\b/),
    14,
  ],
];
/** About a kilogram a week is the most that weight guidance calls steady; here it only opens a question. */
const MOST_POUNDS_A_WEEK = 2.5;

/** Amount patterns with the most that fits a week; beyond it the pace is out of reach for nearly anyone. */
const PACES: readonly (readonly [Gated, number])[] = [
  [gated(/\bread (?:[a-z]+ ){0,2}(\d+) (?:[a-z]+ )?(?:books|novels)\b/), 5],
  [gated(/\b(?:pay off|pay back|save|save up|earn|make) (?:[a-z]+ ){0,3}([$£€][\d,.]+k?)\b/), 4000],
  [
    gated(
      /\b(?:apply (?:for|to)|send) (?:[a-z]+ ){0,2}(\d+) (?:[a-z]+ )?(?:jobs|applications|companies)\b/,
    ),
    100,
  ],
  [gated(/\brun (?:[a-z]+ ){0,2}(\d+) (?:full )?marathons\b/), 0.1],
  [
    gated(/\blearn (?:[a-z]+ ){0,2}(\d+|two|three|four|five|six|ten) (?:[a-z]+ )?languages\b/),
    0.02,
  ],
  [gated(/\bwrite (?:[a-z]+ ){0,2}(\d+|two|three|four|five|ten) (?:books|novels)\b/), 0.1],
];

const HASTE_WEEKS = 9;
/** What takes nearly anyone longer than two months, whatever it comes to in numbers. */
const HASTE = gated(
  /\b(?:clear|pay off|wipe out|get rid of) all (?:of )?(?:my|our) debts?\b|\b(?:double|triple|quadruple) (?:my|our|the) (?:income|salary|savings|business|turnover|sales|money|strength|wage|wages)\b|\b(?:bench|squat|deadlift|lift) (?:1[5-9]\d|[2-9]\d\d) ?(?:kg|kilos)\b|\b(?:heal|fix|sort out|cure|rebuild|save) (?:all )?(?:of )?my (?:marriage|trauma|depression|anxiety|ocd|adhd|addiction|childhood)\b|\b(?:get|be|become) (?:completely |totally |fully )?(?:ripped|shredded|over (?:it|him|her|everything)|cured|fluent)\b/,
);

const paceIn = (statement: Statement): RegExp | undefined => {
  const { norm, hits, daysLeft } = statement;
  // A day that is named counts like a span that is told; a day or two are counted as three.
  const weeks =
    weeksIn(statement) ?? (daysLeft === undefined ? undefined : Math.max(daysLeft, 3) / 7);
  if (weeks === undefined) return undefined;
  const weight = POUNDS.find(([pattern, factor]) => {
    const amount = numberOf(matchIn(hits, pattern, norm)?.[1]);
    return amount * factor > MOST_POUNDS_A_WEEK * Math.max(weeks, 1);
  });
  return (
    weight?.[0].pattern ??
    PACES.find(([pattern, most]) => numberOf(matchIn(hits, pattern, norm)?.[1]) > most * weeks)?.[0]
      .pattern ??
    paceBeyond(statement, weeks) ??
    (weeks <= HASTE_WEEKS && says(hits, HASTE, norm) ? HASTE.pattern : undefined)
  );
};

const BIG_WORK = gated(
  /\b(?:fluent|fluently|write (?:a|my|an?) (?:[\da-z-]+ ){0,3}(?:novel|book|thesis|dissertation|memoir|screenplay)|finish my (?:whole |entire )?(?:dissertation|thesis|phd)|(?:like|as) a (?:pro|professional|master|native)|master (?:the |a |an )?[a-z]+|become (?:a |an )?(?:expert|pro|professional|master|black belt|doctor|lawyer)|learn (?:to speak )?(?:japanese|chinese|mandarin|arabic|russian|german|french|spanish|korean|a (?:new )?language)|build (?:a |my )?(?:house|company|business|six-pack)|triathlon|ironman|ultramarathon|six[- ]pack|pay off (?:my |our |the )?(?:whole |entire |full )?(?:mortgage|student loans?)|(?:go )?from (?:the )?couch to (?:a |an )?(?:marathon|ironman|ultra))\b/,
);
const MARATHON = gated(
  /\b(?:run|finish|complete|do) (?:a |the |my |my first )?(?:full )?(?:marathon|ultra|ultramarathon|ironman)\b/,
);
const hurriedWorkIn = (statement: Statement): RegExp | undefined => {
  const { norm, hits } = statement;
  if (!mayMatch(hits, BIG_WORK) && !mayMatch(hits, MARATHON)) return undefined;
  const weeks = weeksIn(statement);
  if (weeks === undefined) return undefined;
  if (weeks <= 9 && says(hits, BIG_WORK, norm)) return BIG_WORK.pattern;
  return weeks <= 6 && says(hits, MARATHON, norm) && !/\bhalf\b/.test(norm)
    ? MARATHON.pattern
    : undefined;
};

const OUTRIGHT =
  /\b(?:become|be|get) (?:a |an |the )?(?:multi-?)?(?:millionaire|billionaire|world champion|world famous|celebrity|pop star|rock star|movie star|rich and famous|superstar|astronaut|president|prime minister|super rich)\b|\b(?:earn|make|save) (?:a|one|[$£€]?\d+) (?:million|billion)\b|\bwin (?:a |an |the )?(?:oscar|olympic|olympics|nobel|grammy|world cup|gold medal)\b|\b(?:get|reach|hit|gain|have|win) (?:a|one|\d+) million\b|\b(?:change|save|rule|conquer) the world\b|\bworld peace\b|\bwithin one minute\b|\b(?:100 ?%|a hundred percent|full marks|perfect score|perfect scores|straight a\+?s?) (?:on|in|for|at|of) (?:every|all|each|everything)\b|\b(?:all|every) (?:single )?(?:exam|test|class|subject)s? with (?:100|full)\b|\b(?:1000|500|10000) (?:push-?ups|sit-?ups|squats|burpees) (?:a|per|every|each) day\b|\b(?:[4-9]\d|\d{3})[,.]?000 steps\b|\b(?:sleep|sleeping) (?:only )?(?:for )?(?:[1-4]|two|three|four) hours\b|\b(?:1[5-9]|[2-9]\d) (?:miles|kilometers|kilometres) (?:a|every|each|per) day\b|\b(?:eight|nine|ten|\d\d) (?:goals|things|habits) at once\b|\b(?:memorize|learn|read|finish|write|revise) (?:the |my |a |all |every |whole |entire |of )+[a-z-]+(?: [a-z]+)? (?:overnight|in (?:one|a) (?:night|day))\b|\b(?:undefeated|unbeaten|invincible|unstoppable)\b|\b(?:play|run|do|compete|race|train) (?:[a-z]+ ){0,5}(?:the day|one day|a day|two days) after (?:[a-z]+ )?(?:surgery|operation|injury|birth|transplant|replacement|giving birth)\b|\bretire (?:[a-z]+ ){0,2}(?:at|by|before) (?:[12]\d|3[0-5])\b|\bround the world\b.{0,20}\b(?:this|next) (?:year|month|summer)\b|\bpay off (?:my|our|the) (?:whole |entire |full )?mortgage (?:in|within|over|inside) (?:[a-z0-9]+ )?[a-z0-9]+ (?:days|weeks|months)\b|\b(?:gym|work out|workout|train|run) (?:[a-z]+ ){0,3}(?:twice|three times) (?:a|per|each|every) day\b|\bwin (?:every|all)(?: (?:my|our|the|single|of))* [a-z]+\b|\b(?:every|all the) (?:single )?(?:country|countries|language|languages|continents?) (?:in|on|of)\b|\b(?:[7-9]\d|1\d\d) hours? (?:a|per|each|every) week\b|\b(?:no|without|never) (?:a |any |taking a )?(?:rest days?|days? off|breaks? at all|rest)\b|\b(?:read|learn|finish|write|do|complete|memorize|clear|revise|clean|catch up on|answer|watch) (?:every|all|the whole|the entire|my whole|my entire) (?:[a-z-]+ ){1,8}(?:tonight|today|tomorrow|overnight|this weekend|in (?:a|one|1) (?:day|night|evening|weekend))\b/;

const outrightAmong = gatedPatterns([OUTRIGHT.source]);

const BIG_WORDS = wordSet(`
  millionaire billionaire champion famous celebrity star superstar astronaut president minister rich million billion
  overnight undefeated unbeaten invincible unstoppable debt debts income salary retire after
  mortgage twice three rest day days off break breaks country countries hours
  oscar olympic olympics nobel grammy cup medal world within full perfect straight all every each`);
const holdsBigWord = holding((word) => BIG_WORDS.has(word));
/** No number, no haste and no great word: nothing here can be too much. */
const mayBeExtreme = (statement: Statement): boolean =>
  statement.measures.length > 0 || statement.time.ends.length > 0 || holdsBigWord(statement);

/** An amount or a pace that nearly nobody could keep; the words that say so. */
export const extremeIn = (statement: Statement): string | undefined => {
  if (!mayBeExtreme(statement)) return undefined;
  const pattern =
    hoursIn(statement) ??
    paceIn(statement) ??
    hurriedWorkIn(statement) ??
    outrightAmong(statement.hits).find((pattern) => pattern.test(statement.norm));
  return pattern === undefined ? undefined : quoteOf(statement, pattern);
};

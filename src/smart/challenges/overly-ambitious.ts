import type { Statement } from "../statement/statement.ts";
import { quoteOf } from "../statement/statement.ts";

const ABSOLUTE =
  /\b(?:never (?:again |ever )?(?:[a-z]+ ){0,3}|always|perfect(?:ly|ion)?|flawless(?:ly)?|completely|totally|100% of the time|all the time|every single (?:day|time|night|morning|one)|at all times|no matter what|forever|once and for all|for good|the best [a-z]+ (?:in|ever|of)|stress-free|anxiety-free|worry-free|cure|overcome (?:all|every|everything)|conquer (?:all|every)|eliminate (?:all|every)|get rid of (?:all|every)|solve (?:all|every)|fix (?:all|every|everything)|change (?:everything|my whole life|my entire life)|all (?:of )?my (?:problems|fears|anxiety|anxieties|issues|debts?|bad habits|dreams|goals)|everyone|everybody|world peace|without any (?:anxiety|fear|stress|mistakes?)|no mistakes|make no mistakes|zero (?:anxiety|stress|fear|mistakes)|not a single|nothing but|entirely|whole life around|straight as)\b/;
const BIG =
  /\b(?:become (?:a |an )?(?:millionaire|billionaire|famous|rich|fluent|expert|the ceo|ceo|world champion|president)|win the lottery|win (?:an? )?(?:oscar|olympic|nobel|grammy)|overnight|by tomorrow|in (?:a|one) (?:day|week|weekend)\b.*\b(?:novel|fluent|marathon|language|\d\d (?:lbs?|pounds|kg|kilos))|(?:a|one|\d) million)\b/;

export const absoluteIn = (statement: Statement): string | undefined =>
  quoteOf(statement, ABSOLUTE) ?? quoteOf(statement, BIG);

export const overlyAmbitiousIn = (statement: Statement): string | undefined =>
  absoluteIn(statement);

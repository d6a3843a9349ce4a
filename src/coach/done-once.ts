const ONCE =
  /^(?:(?:maybe |perhaps )?i(?:'d|'ll| will| would| could| can| might)? )?(?:text|call|ring|phone|e-?mail|message|msg|dm|whatsapp|contact|reply to|drop (?:him|her|them|my \w+) a line|fill (?:in|out)|send off|look (?:up|into)|find out|arrange|invite|order|download|delete|uninstall|install|cancel|renew|unsubscribe|post (?:the|a|my)|pick up|book|apply|sign up|register|finish|hand in|submit|tell|ask|write to|visit|join|buy|sell|send|make an appointment|see (?:a|my) (?:doctor|gp|dentist)|cancel|return|pay|clear|paint|build|fix|complete)\b/i;

/** An act that is done once ("book it", "hand it in"): nobody asks how often, and its end is a day. */
export const isDoneOnce = (act: string): boolean => ONCE.test(act);

/** The act says already how often ("one evening a week"): it is not asked again. */
export const saysHowOften = (act: string): boolean => HOW_OFTEN.test(act);
const HOW_OFTEN =
  /\b(?:an?|one|two|three|four|five|once|twice|\d+)(?: (?!on\b|at\b|in\b|for\b|of\b|to\b)\w+){0,2} (?:a|per|each|every) (?:day|week|month|night|evening|morning)\b|\b(?:every|each) (?:single )?(?:day|night|evening|morning|weekday|week|weekend|other day)\b|\b(?:daily|nightly|weekly|weekdays|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b|\bon an? (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

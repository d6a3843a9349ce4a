import { noted } from "../lexicon/known-word.ts";
import { isSo, type Scan } from "./scan.ts";

/** Verbs people use for what they will do; each with its forms, so "running" is found under "run". */
const BASES =
  "consume monitor enquire inquire adopt homecook massage adjust establish incorporate prioritise prioritize perform ensure attempt enrol adhere rewrite refrain message whatsapp facetime text accept achieve act add admit agree aim allow answer apologise apologize apply argue arrange arrive ask attend avoid bake balance bath bathe be become begin bike book box breathe bring brush build buy call calm care carry catch celebrate challenge change chat check choose clean clear climb close coach collect comfort commit compare complete confront connect consider contact continue control cook cope count craft create cry cut cycle dance deal declutter decide decrease delegate delete describe design develop dine discuss do donate drain draw dress drink drive drop dust earn eat email encourage end engage enjoy enrol enroll enter exercise experience explore express face fast feed feel fight file fill find finish fix floss fly focus fold follow forgive form gain garden get give go greet grieve grow hand handle hang have help hike hit hold host hug identify improve include increase initiate invite iron jog join journal keep knit know laugh launch learn leave let lift limit list listen live log look lose love lower maintain make manage mark meal-prep measure meditate meet message mind mop move name notice nap offer open order organise organize own paint pack pause pay phone pick plan plant play post practice practise praise pray prepare present print process protect put quit raise reach react read rebuild recall receive recognise recognize record reconnect reduce reflect relax release remember remind remove repair repeat replace replay reply report research resist respond rest restart resume return reward review revise ride ring run save say schedule scroll search see seek sell send set share shop show shower sign sing sit skate skip sleep smile smoke socialise socialize sort speak spend stand start stay stick stop stretch strengthen study submit support swap sweep swim switch take talk teach tell test text thank think throw tick tidy toilet touch track train travel treat try turn type understand unfollow unpack update use vacuum visit volunteer wait wake walk wash watch water wear weed weigh welcome win wind work worry write yoga";

const DOUBLED = new Set(
  "sit run get cut set put let swim stop drop shop plan chat jog hug tap nap clip wrap quit win begin submit commit skip swap dig ban pat knit hit plan fit mop hop".split(
    " ",
  ),
);

/** "run" → "running". */
export function ingForm(base: string): string {
  if (DOUBLED.has(base)) return `${base}${base.slice(-1)}ing`;
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (base.endsWith("e") && !/(?:ee|oe|ye)$/.test(base) && base !== "be")
    return `${base.slice(0, -1)}ing`;
  return `${base}ing`;
}

const forms = new Map<string, string>();
for (const base of BASES.split(" ")) {
  forms.set(ingForm(base), base);
  forms.set(base, base);
}

const verbNoted = noted((word) => forms.get(word) ?? null);
const gerundNoted = noted((word) => isGerund(word));

/** The plain verb that stands at a token, if one does. */
export const verbAt = ({ tokens }: Scan, at: number): string | undefined => {
  const token = tokens[at];
  return token === undefined ? undefined : (verbNoted(token.known) ?? undefined);
};

export const isGerundAt = (scan: Scan, at: number): boolean => isSo(gerundNoted, scan, at);

/** The plain verb of "walk" or "walking"; undefined for what is no verb we know. */
export const verbOf = (word: string): string | undefined => forms.get(word);

export const isGerund = (word: string): boolean => word.endsWith("ing") && forms.has(word);

/** What can come right after "I'll": a verb in its plain form, or a small word before one. */
export const mayFollowWill = (word: string): boolean =>
  forms.get(word) === word || AFTER_WILL.has(word);
const AFTER_WILL: ReadonlySet<string> = new Set([
  "not",
  "only",
  "just",
  "also",
  "spend",
  "bring",
  "telephone",
  "ring",
  "wake",
  "game",
]);

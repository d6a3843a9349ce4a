import type { ScreenResult } from "../domain/hold.ts";

/**
 * The plainest words for wanting to die, killing oneself and suicide in languages that clients of an
 * English practice may fall back on. It is a net, not a screen: whoever writes in another language as a
 * rule needs a screen of that language.
 */
const SAYING_IT = words(`
  quiero morir(me)?|me quiero morir|(quiero|voy a) matarme|me (quiero|voy a) matar|suicidarme|quitarme la vida|no quiero (seguir viviendo|vivir)
  je veux mourir|envie de mourir|me suicider|je veux me tuer|je vais me tuer|mettre fin à mes jours|en finir avec la vie|je ne veux plus vivre
  ich will (nur noch |nicht mehr leben|sterben)|(will|werde|möchte) (mich )?(umbringen|sterben)|mich umbringen|mir das leben nehmen|nicht mehr leben
  quero morrer|quero me matar|vou me matar|me suicidar|tirar (a )?minha vida|não quero (mais )?viver
  voglio morire|voglio uccidermi|uccidermi|suicidarmi|togliermi la vita|farla finita|non voglio più vivere
  ik wil (dood|sterven)|zelfmoord plegen|mezelf van kant maken
  chcę umrzeć|chcę się zabić|zabiję się|nie chcę żyć|odebrać sobie życie
  ölmek istiyorum|kendimi öldür\\p{L}*|yaşamak istemiyorum
  muốn chết|muốn tự tử|không muốn sống
  gusto ko(ng)? (nang )?mamatay|magpakamatay
`);
const SAYING_IT_BARE =
  /我?想死|我?要自杀|我?要自殺|不想活|死にたい|消えたい|죽고 ?싶|хочу (?:умереть|сдохнуть)|покончить с собой|убить себя|убью себя|не хочу (?:больше )?жить|хочу (?:померти|вмерти)|вбити себе|покінчити з собою|не хочу жити|[أا]ريد [أا]ن [أا]موت|س?[أا]قتل نفسي|لا [أا]ريد [أا]ن [أا]عيش|मरना चाहत|जीना नहीं चाहत|خودکشی کنم|می‌?خواهم بمیرم|רוצה למות/u;
const NAMING_IT = words(
  `suicidio|suicídio|selbstmord|suizid|zelfmoord|samobójstw\\p{L}*|intihar|tự tử|tự sát`,
);
const NAMING_IT_BARE =
  /自杀|自殺|轻生|輕生|자살|самоубийств|самогубств|انتحار|आत्महत्या|خودکشی|התאבד/u;

function words(list: string): RegExp {
  const all = list
    .trim()
    .split(/\s*\n\s*/)
    .join("|");
  return new RegExp(`(?<!\\p{L})(?:${all})(?!\\p{L})`, "u");
}

/** What is said outright begins a pause like any; the bare word asks first what is meant. */
export const hearOtherLanguages = (text: string): ScreenResult | undefined => {
  const plain = text
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\s+/g, " ")
    .toLowerCase();
  const saysIt = SAYING_IT.test(plain) || SAYING_IT_BARE.test(plain);
  if (!saysIt && !NAMING_IT.test(plain) && !NAMING_IT_BARE.test(plain)) return undefined;
  return {
    level: "risk",
    kinds: ["suicide"],
    rule: saysIt ? "other-language/said" : "other-language/named",
    clarity: saysIt ? "explicit" : "unclear",
  };
};

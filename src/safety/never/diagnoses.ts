import type { NeverRule } from "./never-rule.ts";

const CONDITION =
  "depress(?:ion|ed|ive)|bipolar|manic|mania|adhd|add\\b|ptsd|post[- ]traumatic|trauma disorder|complex trauma|ocd|obsessive|autis(?:m|tic)|asperger|borderline|narcissis(?:t|tic|m)|psychopath|sociopath|schizo\\w*|psychosis|psychotic|panic disorder|anxiety disorder|social anxiety|generali[sz]ed anxiety|health anxiety|high-functioning anxiety|eating disorder|anorexi\\w*|bulimi\\w*|insomnia disorder|phobia|dissociat\\w+|cyclothymi\\w*|dysthymi\\w*|alcoholic|alcoholism|alcohol use disorder|addict(?:ion|ed|)?\\b|personality disorder|attachment disorder|adjustment disorder|burnout syndrome|nervous breakdown|seasonal affective|clinical(?:ly)? \\w+|mental(?:ly)? ill(?:ness)?|codependen\\w*|hypochondri\\w*|[a-z]+ disorder|[a-z]+ syndrome";

/** Never-rule 2: it names no condition, for the client or for anyone else, and denies none. */
export const diagnoses: NeverRule = {
  code: "diagnoses",
  patterns: [
    new RegExp(
      `\\byou (?:do not |are not |might not |may |might |could |probably |clearly |definitely |likely |really |actually |certainly |obviously |seem to |appear to )*(?:be |are |have |has |had |suffer(?:ing)? from |meet (?:the )?criteria for |show(?:ing)? (?:signs|symptoms) of |struggle with |struggling with |live with )(?:(?!to\\b)[a-z-]+ ){0,6}?(?:${CONDITION})`,
    ),
    new RegExp(
      `\\b(?:sounds?|looks?|seems?|reads?) (?:a lot |very much |to me )?(?:like|to be|as if) (?:[a-z-]+ ){0,6}?(?:${CONDITION})`,
    ),
    new RegExp(
      `\\b(?:that|this|it|which|what you have|what you describe|pattern|these|those|they)(?: pattern| all)? (?:is|are|looks?|could be|may be|might be|must be|would be) (?:[a-z-]+ ){0,7}?(?:${CONDITION})`,
    ),
    new RegExp(
      `\\b(?:symptoms?|scores?|signs?|answers?) (?:of|point to|points to|suggest|indicate|show|mean) (?:[a-z-]+ ){0,4}?(?:${CONDITION})`,
    ),
    new RegExp(
      `\\b(?:call|say|think|guess|bet|believe) (?:it |this |that |you )?(?:is |are |have )?(?:[a-z-]+ ){0,4}?(?:${CONDITION})`,
    ),
    new RegExp(
      `\\b(?:husband|wife|partner|mother|mum|mom|father|dad|boss|ex|brother|sister|friend|he|she|they) (?:is|are|has|have|sounds? like|seems?|might be|may be|must be) (?:[a-z-]+ ){0,3}?(?:${CONDITION})`,
    ),
    new RegExp(
      `\\byour (?:own )?(?:[a-z]+ ){0,2}?(?:adhd|ptsd|ocd|autism|bipolar|borderline|narcissism)\\b`,
    ),
    new RegExp(
      `\\b(?:your|the) (?:[a-z]+ ){0,3}?(?:has|have) (?:become|turned into) (?:[a-z-]+ ){0,3}?(?:${CONDITION})`,
    ),
    /\b(?:i (?:can |could |would |will )?diagnos(?:e|is)|my diagnosis|the diagnosis (?:is|would be)|your diagnosis)\b/,
    /\b(?:tick|check|meet|fit)(?:s|ing)? (?:every|all|most|the) (?:[a-z]+ ){0,2}?(?:box(?:es)?|criteria|picture) (?:for|of)\b/,
    new RegExp(
      `\\b(?:typical|textbook|classic|sign|signs|case|cases|form|kind|characteristic|consistent with|indicative|symptomatic)(?: signs?| case| symptoms?)? ?(?:of|with|for)? (?:an? )?(?:[a-z-]+ ){0,2}?(?:${CONDITION})`,
    ),
    new RegExp(
      `\\b(?:hallmarks? of|touch of|bit of|case of|some|textbook|probably|experiencing|chances are|mean|means|so you are|obviously|basically|called|guess|there is)\\b(?: [a-z']+){0,5}? (?:${CONDITION})`,
    ),
    /\bon the (?:autism )?spectrum\b/,
    // Why they are the way they are is nobody's to explain.
    /\byour (?:[a-z]+ ){1,2}(?:comes|come|stems?|springs?) from (?:a |an |your |the |having |being |not )?(?:low|poor|lack|deep|old|unresolved|childhood|past|upbringing|parents|mother|father|fear|insecur\w+|self\b)/,
  ],
};

const NAMES =
  /\b(?:adhd|ptsd|ocd|bipolar|borderline|schizo\w+|narcissis\w+|sociopath\w*|psychopath\w*|alcoholi\w+|anorexi\w+|bulimi\w+|psychosis|psychotic|manic|mania|phobia|autis\w+|depression|depressive|disorder|syndrome|pathological|dissociat\w+|obsessive|paranoi\w+|neurotic|neurodiver\w+|self-esteem issues|childhood trauma|codependen\w*|hysteri\w+|delusion\w*)\b/g;

/** A condition may only be named by the client; then it is their word. */
export const unwrittenConditions = (folded: string, clientText: string): readonly string[] => {
  const written = clientText.toLowerCase();
  return [...folded.matchAll(NAMES)]
    .map(([name]) => name)
    .filter((name) => !written.includes(name.slice(0, 5)));
};

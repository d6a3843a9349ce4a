import { MEDICINE, OPIOID_OR_BENZO, PLAIN_MEDICINE } from "../lexicon/medicines.ts";
import type { ScopeRule } from "./scope-rule.ts";

const PRESCRIBER =
  "(?:doctor|doctors|dr|gp|psychiatrist|prescriber|pharmacist|nurse|therapist|counselor|counsellor|clinician|clinic|consultant|physician|specialist|np|team)";
const ALTER =
  "(?:stop|stops|stopping|quit|quitting|come off|coming off|came off|get off|getting off|be off|go off|going off|off of|wean|weaning|taper|tapering|cut|cutting|halve|double|doubling|increase|increasing|raise|up|upping|lower|lowering|reduce|reducing|decrease|drop|dropping|skip|skipping|start|starting|begin|try|trying|switch|switching|change|changing|swap|ditch|adjust|adjusting|split|no more|without|free of|free from|wean|go on|get on|going on|replace|throw away|flush|cold turkey|pause|restart|resume|miss|stay off|self-medicate|microdose|microdosing|not take|stop using|give up|rely less on|depend less on|need less|extra|more|less|fewer|half|phase out|phasing out|phase|tail off|ease off|wind down|come down|get down|go down|bring down|put up|bump up|go back on|take a break from|have a break from|a holiday from|a break from|last without|manage without|do without|cope without|ration|stretch|space out|experiment with|play around with|play with|discontinue|cease|lay off|chuck|bin|get rid of|not renew|not refill|not collect|get by on|get by with|get along with|miss out|leave out|forget about)";
const STOP =
  "(?:stop|stopping|quit|quitting|give up|come off|get off|cold turkey|detox|detoxing|withdraw|get clean|kick|cut out|pack in|jack in|swear off|lay off|go without|be off|not touch|never|no|done with|without|throw out|throw away|pour away|flush)";
const ALCOHOL =
  "(?:drinking|drink|alcohol|booze|vodka|wine|beer|whisky|whiskey|gin|cider|spirits|drinker)";
const DEPENDENT =
  "(?:(?:every|each|all) (?:single )?(?:day|night|morning|evening)|daily|a day|a night|years of|all day|heavily|heavy|dependent|the shakes|shakes|sweats|tremors|withdrawals?|alcoholic|morning drink|in the mornings?|bottles?)";
const SUDDEN =
  "(?:cold turkey|suddenly|at once|abruptly|overnight|straight away|immediately|right away|right now)";

/** "Take my lithium" is a plain use; after "stop", "not have to" or "start" it is a change. */
const NOT_AFTER_STOPPING =
  "(?<!\\b(?:stop|stopping|quit|quitting|not|never|don't|longer|without|avoid|hate|cease|skip|skipping|start|starting|begin|try|off|instead)(?: [^ ]+){0,3} )";

const MEDICATION: ScopeRule = {
  id: "medication",
  scope: "with-clinician",
  when: [
    `\\b${ALTER} _(?:${MEDICINE})\\b`,
    `\\b(?:take|taking|use|using|borrow|try|share) (?:my |some |a |an )?(?:[a-z]+ )?[a-z]+'s? (?:${MEDICINE})\\b`,
    `\\b(?:take|taking) (?:a |an |some )?(?:extra|more|less|fewer|half|double|two|three|leftover|old|spare) _(?:${MEDICINE})\\b`,
    `\\b(?:${MEDICINE})(?:-| )free\\b`,
    // Whatever is said of a medicine by name, unless it is one of the plain uses taken out below.
    `\\b(?:${PLAIN_MEDICINE})\\b`,
    `\\b(?:my|the|all) (?:${MEDICINE}) _(?:less|down|off|myself|in half)\\b`,
    `\\b(?:leave|leaving) _(?:${MEDICINE}) (?:at home|behind|in the (?:drawer|cupboard|car))\\b|\\blet _(?:${MEDICINE}) (?:lapse|run out)\\b`,
    `\\b(?:half|a quarter|fraction|twice|double) (?:of )?(?:my |the )?(?:usual |normal |prescribed )?(?:dose )?(?:of )?(?:my )?(?:${MEDICINE})\\b`,
    `\\bwean (?:[^ ]+ ){1,6}(?:${MEDICINE})\\b|\\boff (?:the |my |all |any )(?:[a-z]+ ){0,2}(?:${MEDICINE})\\b`,
    `\\b(?:take|use) (?:my |the )?(?:[a-z]+ ){0,2}(?:${MEDICINE}) only (?:when|if) i (?:feel|need|want)\\b`,
    "\\bsomething to (?:make (?:him|her|them) )?sleep\\b",
    `\\b(?:instead of|rather than|in place of|without) (?:my |the |any |more |all )*(?:${MEDICINE})\\b`,
    `\\b(?:buy|get|order) _(?:${MEDICINE}) _(?:online|from a friend|off the internet|without)\\b`,
  ],
  unless: [
    `\\b(?:ask|asking|talk|talking|speak|speaking|discuss|discussing|check|consult|see|email|call|phone|ring|tell|meet|review|reviewed|appointment|raise|bring up)\\b (?:[^ ]+ ){0,6}${PRESCRIBER}\\b(?: [^ ]+){0,12}`,
    `\\b(?:ask|talk|discuss|speak|bring up|raise|review)\\b (?:[^ ]+ ){0,10}(?:at|with|to) (?:my |the )?(?:next )?(?:appointment|${PRESCRIBER})\\b`,
    `\\b(?:stop|quit|not|never|avoid|without) (?:[^ ]+ )?(?:forgetting|missing|skipping|running out|forget|miss|skip|run out)\\b(?: [^ ]+){0,6}`,
    `\\b(?:start|start to|begin|try|try to|go back to|get back to|resume|more) (?:be |being )?(?:take|taking|remember|remembering|setting|set|using|use) (?:to take )?(?:all |both )?(?:of )?my (?:[a-z]+ )?(?:${MEDICINE})\\b (?:[^ ]+ ){0,3}?(?:as prescribed|on time|as directed|every|each|daily|consistently|regularly|at|with|properly)\\b`,
    `\\b(?:medication|medicine|meds|pill|prescription) (?:adherence|compliance|review|reviews|check|management|routine|box|organizer|reminder|reminders|log|side effects|list|times?|alarm|bottle|history|refill|refills)\\b`,
    `${NOT_AFTER_STOPPING}\\b(?:take|taking|have|having|use|using|inject|injecting|swallow|remember|remembering|not forget|give|giving) (?:to take )?(?:all )?(?:of )?(?:my |the |our |his |her |[a-z]+'s )?(?:[a-z]+ ){0,2}(?:${MEDICINE})(?: (?:as|exactly|every|each|daily|nightly|at|with|on time|on schedule|in the|before|after|when i (?:wake|get up|go)|first thing|regularly|consistently|and|by|for|twice a day|once a day|three times a day|the same|properly|like|because|so) ?| ?$| [,.;] )`,
    `${NOT_AFTER_STOPPING}\\b(?:refill|collect|collecting|pick up|picking up|order|renew|store|organize|sort|carry|bring|pack|fill|list|write down|record|log|note|track|read about|read up on|learn|learn about|understand|research|ask about|alarm|reminder|reminders|box|organizer|remind|remember|side effects|effects|fetch|get|chart|keep|put|lock|check|pay for|buy|have)(?: [^ ]+){0,5}? (?:${MEDICINE})\\b(?! (?:down|up|off|cut|halved|doubled|increased|lowered|changed|myself|online|without))(?<!(?:off|on|more|less|without|extra|going|start|stop|of) (?:my |the |some |an? )?[a-z-]+)`,
    `${NOT_AFTER_STOPPING}\\b(?:stay|keep|remain|stick|continue|carry|go on) (?:on |taking |with |to |using |up )*(?:my |the |our |his |her )?(?:[a-z]+ ){0,2}(?:${MEDICINE})\\b(?! (?:less|down|off|at half|in half))`,
    `\\b(?:read|understand|keep|find|print|study|translate) (?:[^ ]+ ){0,4}(?:leaflet|instructions|information|label|sheet|list|names?) (?:of|for|about|on|with) (?:my |the )?(?:[a-z]+ ){0,2}(?:${MEDICINE})\\b|\\b(?:my |the )(?:[a-z]+ ){0,2}(?:${MEDICINE}) (?:leaflet|label|instructions)\\b`,
    `\\b(?:${MEDICINE}) (?:as|exactly as) (?:prescribed|directed)\\b`,
    `${NOT_AFTER_STOPPING}\\b(?:take|taking|have|having|use) (?:[^ ]+ ){0,7}(?:as|exactly as) (?:prescribed|directed)\\b`,
    "\\b(?:as|exactly as) (?:prescribed|directed)\\b",
    "\\b(?:vitamins?|multivitamins?|vitamin [a-z0-9]+|iron|calcium|magnesium|zinc|supplements?|folic acid|cod liver oil|fish oil) (?:tablets?|pills?|dose|doses)\\b|\\b(?:tablets?|pills?|dose|doses) of (?:my )?(?:vitamin|iron|calcium|magnesium|zinc|folic)\\b",
    `\\b(?:${MEDICINE}) (?:clinic|program|group|appointment|chart|diary|reviews?|nurse)\\b`,
    "\\bwithout (?:a |any )?(?:missed|missing|skipped|skipping) _(?:dose|doses|pills|tablets|day)\\b",
    "\\b(?:no|not|zero|never|fewer|less) (?:a )?(?:miss|missed|missing|skipped|forgotten|late)\\b _(?:dose|doses|pills|meds|medication|tablets)\\b",
    `\\b(?:no|not) more than (?:the |my |one |two |three |\\d+ )?(?:prescribed )?(?:${MEDICINE})\\b`,
    "\\b(?:stop|quit|reduce|cut|limit|less|fewer|more|increase|without|start|try|change|switch|get off|off) (?:[^ ]+ ){0,3}(?:notes?|pages?|books?|recipes?|screens?|tv|the phone)\\b",
  ],
};

const WITHDRAWAL: ScopeRule = {
  id: "withdrawal",
  scope: "with-clinician",
  when: [
    `\\b${STOP} _(?:${OPIOID_OR_BENZO})\\b`,
    `\\b(?:off|clean from|free of|free from) (?:the |all |my )?(?:${OPIOID_OR_BENZO})\\b`,
    `\\b${STOP} _${ALCOHOL}\\b.{0,80}\\b${DEPENDENT}`,
    `\\b(?:drink|drinking|(?:on|through) (?:[^ ]+ ){0,3}(?:bottles?|litres?|liters?|cans?|pints?|beers?|vodka|wine|gin|whisky|cider)) (?:[^ ]+ ){0,4}(?:every|each|a|per) (?:single )?(?:day|night|morning|evening)\\b.{0,80}\\b(?:quit|stop|stopping|quitting|nothing|none|zero|dry|sober|cold)\\b(?! (?:at|after))`,
    `\\b${STOP} my (?:[a-z]+ ){0,2}(?:daily|nightly|bottle|bottles|half bottle|litre|liter|pint)(?: [^ ]+){0,4} ${ALCOHOL}\\b`,
    `\\b${STOP} _${ALCOHOL}\\b.{0,80}\\b${SUDDEN}`,
    `\\b${SUDDEN}.{0,60}\\b${ALCOHOL}\\b`,
    `\\b${DEPENDENT}.{0,60}\\b${STOP}\\b _${ALCOHOL}\\b`,
    `\\b${ALCOHOL}\\b.{0,60}\\b${DEPENDENT}.{0,60}\\b${STOP}\\b _(?:it|completely)\\b`,
    `\\b${DEPENDENT}.{0,60}\\b${ALCOHOL}\\b.{0,60}\\b${STOP}\\b _(?:it|completely)\\b`,
    `\\b(?:detox|detoxing|dry out|withdraw) _(?:at home|by myself|on my own|alone|from ${ALCOHOL}|without)\\b`,
    "\\bget (?:clean|sober) _(?:on my own|by myself|alone|at home|without help|without rehab|cold turkey|overnight)\\b",
    "\\bcold turkey\\b",
    `\\bdrink (?:from morning|all day|every morning)\\b.{0,60}\\b(?:stop|quit|nothing|none)\\b|\\b(?:stop|quit) drinking _(?:on my own|by myself|alone|at home)\\b|\\bfrom \\d+ (?:[a-z]+ )?${ALCOHOL}s? (?:a|per|every|each) (?:day|night) to (?:zero|none|nothing|0)\\b`,
    `\\b(?:bottle|litre|liter|pint|crate|half bottle|six-pack)s? of _${ALCOHOL}? ?(?:a|per|every|each) (?:day|night|evening|morning)\\b.{0,60}\\b(?:not|no|stop|quit|dry|sober|none|never|nothing|zero)\\b`,
    "\\bdrinking (?:since|from|before) (?:breakfast|morning|noon|lunch|waking)\\b.{0,80}\\b(?:dry|sober|stop|quit|nothing|zero|none)\\b",
  ],
  unless: [
    "\\b(?:sugar|coffee|caffeine|soda|social media|instagram|tiktok|phone|gaming|cigarettes|smoking|vaping|nicotine|chocolate) _cold turkey\\b|\\bcold turkey _(?:sugar|coffee|caffeine|soda|social media|instagram|tiktok|phone|gaming|cigarettes|smoking|vaping|nicotine|chocolate|sandwich|sandwiches)\\b",
    "\\bdrinking (?:[a-z]+ ){0,2}(?:coffee|tea|soda|pop|coke|cola|milk|water|juice|squash|smoothies?|energy drinks)\\b|\\b(?:fizzy|soft|energy|sugary) drinks?\\b|\\bdrink (?:[^ ]+ ){0,3}(?:water|tea|milk|juice|squash|coffee|coke|cola|soda|kombucha|smoothies?)\\b",
    `\\b(?:ask|asking|talk|talking|speak|speaking|discuss|discussing|consult|see|email|call|phone|ring|tell|meet)\\b (?:[^ ]+ ){0,6}${PRESCRIBER}\\b(?: [^ ]+){0,12}`,
    "\\b(?:by|through) (?:going to|joining|attending) (?:aa|meetings|rehab)\\b",
    "\\bno (?:alcohol|wine|beer|booze|drinking|drinks) (?:on|during|after|before|in|at)\\b _",
  ],
};

export const MEDICINE_RULES: readonly ScopeRule[] = [WITHDRAWAL, MEDICATION];

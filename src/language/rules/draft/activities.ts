/** Things people name for what they would do with them: "gym" is going there, "guitar" is playing it. */
const ACTIVITIES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:(?:the|my) )?(?:gym|pool|church|mosque|temple|synagogue|mass|park|library|allotment|beach|pub quiz|bingo|physio|slimming|aa|na|book ?club|choir|class(?:es)?|group|club|coffee mornings?|craft night|open mic|meet-?up|drop-?in|band practice|rehearsal|training|(?:[a-z]+ )(?:club|class(?:es)?|group|lessons?|sessions?))\b/i,
    "go to",
  ],
  [
    /^(?:(?:a|an|one|another|my|the|some|short|quick|little|daily|evening|morning|long) )*(?:walks?|runs?|jogs?|swims?|hikes?|bike rides?|rides?|drives?|strolls?|coffee walk|dog walk|stretch)\b/i,
    "go for",
  ],
  [
    /^(?:football|soccer|tennis|badminton|squash|golf|chess|darts|pool|snooker|bowls|cards|guitar|(?:the )?(?:guitar|piano|violin|drums|sax|flute)|piano|violin|drums|(?:5|five)[- ]a[- ]side|basketball|netball|cricket|rugby|hockey|board ?games?|d&d|music)\b/i,
    "play",
  ],
  [
    /^(?:(?:some|a bit of|my|the|a little|more|daily) )*(?:yoga|pilates|tai chi|meditation|mindfulness|breathing(?: exercises?)?|stretches|exercises?|physio exercises|homework|housework|washing(?: up)?|dishes|laundry|ironing|gardening|weights|crosswords?|crossword|puzzles?|jigsaw|crafts?|art|duolingo|revision|paperwork|chores|errands|knitting|crochet|diy|volunteering|couch to 5k|parkrun)\b/i,
    "do",
  ],
  [
    /^(?:(?:a|an|my|one|some|proper|hot|family|regular|sunday|friday|quiet|nice|early|real) )*(?:dinners?|lunch(?:es)?|breakfast|tea|coffee|brunch|supper|meals?|bath|shower|early night|day off|rest|nap|night (?:in|out|off)|evening off|chat|catch[- ]?up|date night|conversation|talk|break)\b/i,
    "have",
  ],
  [/^(?:(?:a|one|another|the|some|short|quick|little) )*(?:phone )?calls?\b/i, "make"],
  [
    /^(?:(?:no more than|at most|max|only|just) )?(?:\d+|one|two|three|four|five) (?:small |large )?(?:cans?|pints?|beers?|drinks?|glass(?:es)?|cigarettes?|fags|coffees?|slices?|meals?|portions?)\b/i,
    "have",
  ],
  [
    /^(?:(?:some|more|quality|proper|an hour of|alone) )*time (?:with|for|outside|alone|on)\b/i,
    "spend",
  ],
  [/^(?:in )?bed (?:by|at|before)\b/i, "be in"],
  [
    /^(?:my )?(?:phone|laptop|tablet|telly|tv) (?:off|away|down|downstairs|upstairs|out|on|in|outside|across|under|by the|next to)\b/i,
    "keep my",
  ],
];

/** "gym on mondays" → "go to the gym on mondays"; undefined for a thing that no one act goes with. */
export const activityPhrase = (thing: string): string | undefined => {
  const found = ACTIVITIES.find(([pattern]) => pattern.test(thing));
  if (!found) return undefined;
  const [, lead] = found;
  const plain = lowerFirst(thing).replace(
    /^(?:in|my) (?=bed\b|phone\b|laptop\b|tablet\b|telly\b|tv\b)/i,
    "",
  );
  const needsThe = lead === "go to" && /^(?:gym|pool|park|library|allotment|beach)\b/i.test(plain);
  const needsA =
    (lead === "go for" &&
      /^(?:walk|run|jog|swim|hike|bike ride|ride|drive|stroll)\b/i.test(plain)) ||
    (lead === "have" &&
      /^(?:bath|shower|day off|rest|nap|night|evening off|chat|catch|date|conversation|talk|break|early night)\b/i.test(
        plain,
      ));
  return `${lead} ${needsThe ? "the " : ""}${needsA ? (/^[aeiou]/i.test(plain) ? "an " : "a ") : ""}${plain}`;
};

/** "Coffee" begins a message, and no sentence of ours; names of days keep their capital. */
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]+(?:day|days|mas)\b|^[A-Z]{2}/.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

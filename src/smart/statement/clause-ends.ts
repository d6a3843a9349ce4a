import type { Phrase } from "./phrases.ts";
import { gated } from "./word-hits.ts";

/** Each day, every week, whenever: what then comes before or until something is no end but an hour. */
export const HABIT = gated(
  /\b(?:each|every|whenever|daily|nightly|weekly|always|(?:once|twice|times) (?:a|per) (?:day|week|month))\b/,
);

/** Ends told by what happens then; they end something only where nothing is said of a habit. */
export const CLAUSE_ENDS: readonly Phrase[] = [
  // "Before he flies back", "until Granddad is discharged": what someone else or something does, once.
  {
    opens: "by before until",
    after: `(?: the time)? (?:he|she|we|they|it|[a-z]+'s?|(?:my|our|the|his|her|their) [a-z'-]+(?: [a-z'-]+)?|(?!i |each |every |all |you |bed |work |school )[a-z'-]+) (?:is|are|am|'s|has|have|gets|goes|comes|flies|dies|leaves|moves|starts?|begins?|ends?|finish(?:es)?|opens?|closes?|turns|arrives?|returns?|retires|marries|expires?|runs out|airs|resumes?|come|go|fly|leave|move|arrive|take|takes|go back|goes back)(?= |$)(?! to (?:bed|sleep|work)| (?:the office|home|work|out))`,
  },
  {
    opens: "by before until",
    after:
      "(?: the time)? i (?:die|retire|move|leave (?!the office|home|work|for work|the house)|turn|go (?:into|away|back|on|to (?:hospital|college|university))|give birth|marry|am (?:discharged|back|home|\\d+)|graduate|fly|start|emigrate|have to|hand|finish)\\b",
  },
  {
    opens: "when",
    after:
      " (?:this|my|our|the) [a-z'-]+(?: [a-z]+)? (?:is over|ends|is done|is finished|starts|begins|finishes|comes off)(?= |$)",
  },
  {
    opens: "while when during on in throughout",
    after:
      "(?: i am| i'm)?(?: on| in)? (?:my |our |the |his |her )?(?:work |summer |school |first [a-z]+ of |gap )?(?:placement|sabbatical|gap year|leave|internship|maternity leave|holiday|vacation|probation|rotation|reporting period|month of retirement|retirement month|stay|shift week)(?= |$)",
  },
];

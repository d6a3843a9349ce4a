const BREAK =
  /(?:(?<!\d)[.!?;\n]+\s*|[.!?;\n]+(?!\d)\s*|,?\s+(?:(?:so )?anyway|whatever),?\s+|,?\s+(?=(?:because|becuase|bc|cos|cus|cuz|coz|but|although|so that)\b)|,\s+(?:and\s+)?(?=(?:i|im|i'm|id|i'd|ive|i've|my|it|we|just|then|so)\b)|,\s+(?=(?:would|'d) (?:really |just )?(?:like|love) |(?:want|wanna|hoping|wish i|need)\b(?! (?:it|that|this|for)\b)[^,]*$)|\s+and\s+(?=(?:would|'d) (?:really |just )?(?:like|love) to\b)|,\s+and\s+(?=(?:the|he|she|they|there)\b)|(?<!\b(?:me|us))\s+and\s+(?=(?:i|im|i'm|i'd|i've|my|it's)\b)|\s+[-–—]+\s+)/i;

/** What is said aloud is no clause of the message: nothing is split in it. */
const HIDES = 0xe000;
const hidden = (spoken: string): string =>
  spoken.replace(/[\x20-\x7e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + HIDES));
const shown = (clause: string): string =>
  clause.replace(/[\ue020-\ue07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - HIDES));

/** Clauses of a message, in order, without their joints' punctuation. */
export const clausesOf = (text: string): string[] =>
  text
    .replace(/“[^”]*”/g, hidden)
    .split(BREAK)
    .map(shown)
    .map((clause) => clause.replace(/^[\s,]+|[\s,]+$/g, ""))
    .filter((clause) => clause.length > 0);

const HEDGES =
  /^(?:(?:well|um+|uh+|erm?|hm+|ok(?:ay)?|wait|sorry|please|ooh+|aw+|kind of|sort of|lmao+|lol|haha+|yeah|yes|yep|yup|sure|no(?=[,.])|nah|so|and|but|like|(?:hi|hiya|hello|hey|good (?:morning|afternoon|evening))(?: (?:love|dear|darling|mate|pal|there|all|everyone|cairn|to you))?|honestly|tbh|i (?:do|do know|know)(?=,)|(?:as |like )?i (?:just )?said(?: that)?|i mean|i meant|what i mean is|(?:the )?first (?:step|thing)(?: is| would be)?(?=[\s.,:])|i guess|i suppose|i think|maybe|perhaps|probably|possibly|idk|i dunno|dunno|i don't know(?! (?:who|what|how|where|why|if|whether)\b)|not sure(?=[,.]|$| but\b)|oh|just|prob|when (?:tho|though)\b|actually|basically|more like)\b[\s,.:]*)+/i;
const TRAILERS =
  /(?:[\s,]+(?:i (?:guess|suppose|s'?pose|think|reckon|hope)(?: (?:that|it)(?:'?d| would| might| could|'?ll| will)? (?:help|work|do|be (?:ok|fine|good|nice|better|enough|a start)))?|(?:that|it)(?:'d| would| might| could) (?:help|work)|i reckon|obvs|obviously|probs|innit|defo|basically|generally|anyway|(?:i'd|i) (?:imagine|say|guess|reckon|hope)|maybe|perhaps|probably|or something|or so|or whatever|you know|tbh|lol|haha+|ha|hopefully|really|idk|of course|obviously|naturally|honestly|frankly|to be honest|if i'?m (?:being )?honest|(?:revolutionary|groundbreaking|exciting|original|boring|silly|crazy|wild|weird),? i know|would be (?:nice|good|great|lovely|amazing|a start)|though|tho|please|if that makes sense|that'?s all|thats all|that'?s (?:the real thing|what i (?:really )?want|the thing)))+[.!?]*$/i;

/** The clause without its hedges: "idk seeing people i guess" → "seeing people". */
export const withoutHedges = (clause: string): string =>
  clause
    .replace(HEDGES, "")
    .replace(TRAILERS, "")
    .replace(/[\s,.!?:;]+$/, "")
    .trim();

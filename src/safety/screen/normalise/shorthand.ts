/** Chat spellings and common slips, each to the form the rules are written in. */
const WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  `wanna:want to|wana:want to|wannna:want to|wnna:want to|wnana:want to|gonna:going to|gunna:going to|gona:going to|gonnna:going to|ima:im going to|imma:im going to|finna:going to|tryna:trying to|tryin:trying|gotta:have to|hafta:have to|u:you|wnt:want|wnts:wants|exsistence:existence|existance:existence|existense:existence|sleap:sleep|slep:sleep|slepp:sleep|nevr:never|nver:never|nemore:anymore|anymre:anymore|b:be|betr:better|beter:better|bettr:better|forevr:forever|foreva:forever|hrut:hurt|hurtt:hurt|sooicidal:suicidal|sooicide:suicide|sewerside:suicide|sewerslidal:suicidal|suecidal:suicidal|suacidal:suicidal|mysef:myself|mysel:myself|myslf:myself|mi:my|liv:live|lve:live|aliv:alive|exst:exist|ned:need|becuase:because|somone:someone|sombody:somebody|dissappeared:disappeared|desappear:disappear|dissaper:disappear|wuld:would|woud:would|shld:should|cudnt:couldnt|wudnt:wouldnt|cutt:cut|cuting:cutting|harmin:harming|blead:bleed|bleeed:bleed|od'd:overdosed|odd:odd|ya:you|yall:you all|ur:your|r:are|bc:because|cuz:because|cos:because|coz:because|cause:because|becuz:because|becasue:because|ppl:people|tmrw:tomorrow|tmr:tomorrow|tmw:tomorrow|tomoz:tomorrow|tomorow:tomorrow|tommorow:tomorrow|tommorrow:tomorrow|2morrow:tomorrow|2moro:tomorrow|2nite:tonight|tonite:tonight|2night:tonight|2day:today|rn:right now|atm:right now|w:with|wo:without|smth:something|sth:something|smthn:something|smn:someone|sm1:someone|thru:through|tho:though|nvm:never mind|ik:i know|k:ok|b4:before|m8:mate|gf:girlfriend|bf:boyfriend|bff:best friend|mam:mum|mommy:mum|mummy:mum|daddy:dad|nothin:nothing|nuffin:nothing|nuthin:nothing|goin:going|livin:living|feelin:feeling|thinkin:thinking|cuttin:cutting|killin:killing|hurtin:hurting|endin:ending|gettin:getting|dieing:dying|diying:dying|dyin:dying|ded:dead|dieee:die|dai:die|kil:kill|kll:kill|kiil:kill|klil:kill|kilol:kill|killl:kill|mself:myself|mysefl:myself|myslf:myself|myselff:myself|meself:myself|myslef:myself|mysel:myself|slef:self|s3lf:self|wnat:want|wan:want|wantt:want|whant:want|waht:what|shud:should|shoud:should|wud:would|cud:could|dnt:dont|dun:dont|dnot:dont|don:dont|doesn:doesnt|cnt:cant|cannot:cant|lyf:life|lyfe:life|lief:life|evryone:everyone|every1:everyone|evry1:everyone|evrything:everything|any1:anyone|no1:nobody|noone:nobody|frend:friend|freind:friend|frens:friends|suis:suicide|suicied:suicide|sewerslide:suicide|sewercide:suicide|soocide:suicide|sueside:suicide|sooside:suicide|unalived:killed|unalivng:killing|unaliving:killing|unalive:kill|kys:kill yourself|ctb:catch the bus|ktm:kill me|ktms:kill myself|sh:self harm|selfharm:self harm|selfharming:self harming|selfharmed:self harmed|hav:have|havnt:havent|dat:that|dis:this|da:the|teh:the|tha:the|abt:about|alr:already|irl:in real life|mins:minutes|hrs:hours|nite:night|lstnite:last night|thx:thanks|ty:thanks|pls:please|plz:please|stil:still|agen:again|agian:again|alot:a lot|infront:in front|everyday:every day|wen:when|wat:what|nd:and|n:and|wiv:with|tierd:tired|tird:tired|exsist:exist|excist:exist|exsisting:existing|existance:existence|dissapear:disappear|disapear:disappear|dissappear:disappear|meh:meh|luv:love|tbf:|grandmother:grandma|grandfather:grandad|granny:gran|nana:nan|wifey:wife|hubby:husband|sis:sister|bro:brother|lil:little|perma:permanent|od:overdose|oding:overdosing|oded:overdosed|ods:overdoses|adios:goodbye|bai:goodbye|byebye:goodbye|rists:wrists|rist:wrist|paracetemol:paracetamol|colour:color|acct:account|anymor:anymore|nomore:no more|wakeup:wake up|wakin:waking|slp:sleep|4ever:forever|4eva:forever|4evr:forever|neva:never|nvr:never|eva:ever|bday:birthday|idc:i dont care|idgaf:i dont care|atp:|gna:going to|lvie:live|lfie:life|alvie:alive|alredy:already|cowerd:coward|endign:ending|ednign:ending|ednig:ending|brige:bridge|dyign:dying|kiling:killing|togehter:together|sucide:suicide|suicdal:suicidal|suicidle:suicidal|tabs:tablets|hospital:hospital|hospitol:hospital`
    .split("|")
    .map((pair) => {
      const at = pair.indexOf(":");
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
);

export const longhand = (word: string): string => WORDS[word] ?? word;

/** Several words that are one to the rules. Order matters: later ones see what earlier ones made. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/ my self(?= )/g, " myself"],
  [/ your self(?= )/g, " yourself"],
  [/ (?:him|her|them) (?:self|selves)(?= )/g, " themself"],
  [/ any more(?= )/g, " anymore"],
  [/ no (?:one|body)(?= )/g, " nobody"],
  [/ every (?:one|body)(?= )/g, " everyone"],
  [/ everybody(?= )/g, " everyone"],
  [/ good byes?(?= )/g, " goodbye"],
  [/ (?:sewer|sewage|sue|sooer) (?:slide|side|cide)(?= )/g, " suicide"],
  [/ un alive(?= )/g, " kill"],
  [/ sui (cidal|cide)(?= )/g, " sui$1"],
  [/ i (?:am|m)(?= )/g, " im"],
  [/ ive(?= )/g, " i have"],
  [/ (want|wants|wanted|going|need|have|ready|like|trying|has) (?:2|too)(?= )/g, " $1 to"],
  [/ i (?:will|ll|shall)(?= )/g, " ill"],
  [/ i (?:would|d)(?= )/g, " id"],
  [
    / (do|does|did|ca|could|would|should|is|was|are|have|has|had|wo|were) (?:not|nt|t)(?= )/g,
    " $1nt",
  ],
  [/ can ?not(?= )/g, " cant"],
  [/ will not(?= )/g, " wont"],
  [/ (she|he|it|that|there|what|who) (?:is|s)(?= )/g, " $1s"],
  [/ (they|you|we) (?:are|re)(?= )/g, " $1re"],
  [/ (they|you|we)ve(?= )/g, " $1 have"],
  [/ (they|you|we|she|he|it|that) (?:will|ll)(?= )/g, " $1ll"],
  [/ (they|you|we|she|he|it|that) (?:would|d)(?= )/g, " $1d"],
  [/ to night(?= )/g, " tonight"],
  [/ for ever(?= )/g, " forever"],
  [/ (\d+k?|few|couple|of|hundred|many|extra|in) kms(?= )/g, " $1 kilometres"],
  [
    / kms (?=(?:walked|run|ran|a|per|away|today|left|from|cycled|swum|each|twice|on)(?: ))/g,
    " kilometres ",
  ],
  [/ kms(?:ing)?(?= )/g, " kill myself"],
];

const FILLERS = new RegExp(
  " (?:really|literally|honestly|kinda|sorta|lowkey|highkey|actually|basically|fr|tbh|ngl|lol|lmao|lmfao|haha|hahaha|very|fucking|fuckin|effing|freaking|frickin|friggin|bloody|damn|goddamn|truly|simply|legit|deadass|kind of|sort of|pretty much|you know|um|uh|er|erm|oh|ah|hmm|totally|completely|absolutely|genuinely|frankly|seriously|so|sometimes|often|always|constantly|secretly|also|even|quietly|lately|probably|not going to lie|certainly|definitely|obviously|desperately|badly|please|at times|some days|most days|every day|all the time|ever|quite|omg|jesus|ffs|smh|idk|i guess|i think(?! (?:about|of))|i suppose|just(?! (?:took|taken|swallowed|cut|tried|overdosed|did|hurt|drank|drunk|hit|ended|told|had|been)))(?= )",
  "g",
);

export const joinWords = (said: string): string =>
  JOINED.reduce((text, [several, one]) => text.replace(several, one), said);

/** Words that colour a sentence and do not change what it says of danger. */
export const withoutFillers = (said: string): string => said.replace(FILLERS, "");

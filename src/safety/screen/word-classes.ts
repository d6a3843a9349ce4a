/** Words that mean the same to the rules. A class may name another. */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  relative:
    "mum|mom|mother|dad|father|brother|sister|son|daughter|kid|child|wife|husband|partner|boyfriend|girlfriend|gran|grandma|grandad|grandpa|nan|aunt|auntie|uncle|cousin|nephew|niece|stepdad|stepmum|stepmom|stepfather|stepmother|stepson|stepbrother|stepdaughter|ex|fiance|fiancee|spouse|grandson|granddaughter|teenager|teen|girl|boy|toddler|baby|twin|brother in law|sister in law|daughter in law|son in law|mother in law|father in law",
  acquaintance:
    "friend|mate|roommate|flatmate|housemate|colleague|coworker|neighbour|neighbor|student|boss|bestie|teammate|classmate|patient|client|pupil|friends|students|neighbours|parents|kids|children|sons|daughters|dads|mums|moms|carer|teacher|coach",
  kin: "my .. {relative}|our .. {relative}|the .. (kid|kids|girl|boy)",
  person:
    "my .. ({relative}|{acquaintance})|a .. (friend|mate|colleague|coworker|student|client|patient|girl|boy|guy|kid|child|man|woman|person) .. .. |one of my (friends|mates|students|kids|clients|patients)|someone|somebody|this girl|this guy|this boy|this kid|she|he|they|shes|hes|theyre|mum|dad|mom|grandpa|grandma|gran|nan|grandad|{kin}",
  themself: "himself|herself|themself|themselves|themselfs|himselfs|hisself",
  them: "him|her|them|you|someone|somebody|people|everyone|anyone|others|{kin}|my .. ({relative}|{acquaintance})|my family|my kids|my parents",
  partner:
    "my .. (husband|wife|partner|boyfriend|girlfriend|spouse|fiance|fiancee|ex|man|date|gf|bf)",
  he: "he|she|they|hes|shes|theyre|{partner}",
  hit: "hit|hits|hitting|beat|beats|beating|beaten|slap|slaps|slapped|slapping|punch|punches|punched|punching|kick|kicks|kicked|kicking|choke|chokes|choked|choking|strangle|strangles|strangled|strangling|bite|bites|bit|bitten|burned|burnt|burns|shove|shoves|shoved|push|pushes|pushed|grab|grabs|grabbed|hurt|hurts|hurting|harm|harms|harmed|attack|attacks|attacked|whips|whipped|smacks|smacked|thrash|thrashes|shake|shakes|shook|shaking|throttled|headbutted|scratches|scratched|drag|drags|dragged|pins|pinned|backhanded",
  die: "die|be dead|be killed|perish|be six feet under|be in the ground|be buried|be in a grave|be in my grave|be ded|died",
  "end-life":
    "end my life|ending my life|ended my life|end my own life|ending my own life|finish my life|finishing my life|take my life|taking my life|took my life|take my own life|taking my own life|ending life|end life|end my existence|ending my existence|end my pathetic life|end my miserable life|end this life|end this miserable life",
  "self-kill":
    "(kill|killing|killed|murder|hang|hanging|hanged|hung|shoot|shooting|drown|drowning|gas|gassing|poison|poisoning|stab|stabbing|electrocute|off|offing|top|topping|neck|necking|rope|roping|delete|deleting|end|ending|yeet|yeeting|uninstall|exit) myself|{end-life}|commit suicide|commiting suicide|committing suicide|attempt suicide|die by suicide|(slit|slitting|slice|slicing|cut|cutting|open|opening) my (own)? (wrists|wrist|throat|veins)|end it all|ending it all|do myself in|doing myself in|(throw|throwing|fling|hurl) myself (under|off|in front of|out of|from|into|in)|(jump|jumping|step|stepping|walk|walking|run|running) (in front of|under) (a|the|that|my)? (train|bus|car|lorry|truck|traffic|cars|tube|tram)|(jump|jumping|leap|leaping) off (a|the|that|my|something|tall) .. (bridge|building|roof|balcony|cliff|tall|high|ledge|top|tower|car park|multistorey)|step into traffic|walk into traffic|blow my brains out|blow my brainz out|blow my head off|put a bullet in (my|me)|bullet in my (head|brain)|(take|taking) an overdose|overdose myself|(take|taking) my own life|neck it for good",
  soon: "tonight|today|now|right now|this (morning|afternoon|evening|night|instant|minute|second)|tomorrow|in (a|an|the|one|two|few|ten|five|the next)? .. (hour|hours|minute|minutes|min|moment|moments|sec|seconds)|before (morning|midnight|dawn|sunrise|bed|dinner)|by (tonight|midnight|morning|tomorrow|dawn|the morning)|after (work|school|dinner|class|the session|this chat)|when (he|she|they|everyone|my .. {relative}|the kids|mum|dad|im home|i get home) .. (asleep|leave|leaves|goes|go|out|school|work|sleep|sleeping|gone|home|bed)|once (he|she|they|everyone|my .. {relative}|the kids|mum|dad) .. (asleep|leave|leaves|goes|go|out|school|work|sleep|sleeping|gone|bed)|as soon as|any minute",
  intend:
    "going to|ill|will|about to|planning to|plan to|decided to|ready to|intend to|have to|need to|must|gonna|imma|decided im going to|can finally",
  pills:
    "pills|pill|tablets|tablet|meds|medication|medicine|medicines|paracetamol|ibuprofen|aspirin|tylenol|xanax|sleeping pills|sleeping tablets|antidepressants|painkillers|prescription|capsules|opioids|oxys|benzos|insulin|codeine|sertraline|prozac|propranolol|quetiapine|amitriptyline|diazepam|valium|advil|packet|bottle|box|blister pack|cabinet|supply|picpills",
  took: "took|taken|take|swallowed|swallow|downed|ate|had|necked|popped|injected|chugged|gulped",
  many: "all|too many|too much|way too many|way too much|the whole|a whole|whole|my whole|entire|every|a bunch|bunch|loads|a load|load|lots|a lot|handful|a handful|fistful|bottle|box|packet|pack|packs|boxes|everything|months|dozens|overdose|{dozens}",
  dozens:
    "10|11|12|13|14|15|16|18|20|22|24|25|28|30|32|35|36|40|45|48|50|56|60|64|70|80|84|90|96|100|120|150|200|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred",
  blade:
    "razor|razors|razor blade|razor blades|blade|blades|knife|scissors|picblade|scalpel|shard|glass|needle|needles|pins|compass",
  skin: "wrist|wrists|arm|arms|thigh|thighs|leg|legs|skin|stomach|hip|hips|hand|hands|shoulder|shoulders|ankle|ankles|forearm|forearms|belly|knuckles|neck|face|chest|body",
  nobody: "nobody|not one|not a soul|nobody would|hardly anyone",
  others:
    "they|theyd|theyll|theyre|everyone|everyone else|people|you|youd|youll|youre|you all|the world|this world|the kids|others|he|hed|she|shed|we|all of them|the family|my (family|kids|children|parents|friends|team|loved ones|little ones)|my .. ({relative}|{acquaintance})|our .. {relative}|the whole world|all",
  gone: "gone|dead|died|not here|not around|out of the way|wasnt here|werent here|wasnt around|werent around|not alive|disappeared|vanished|didnt exist|never born|never existed|never been born|wasnt alive|werent alive|wasnt there|ceased to exist|passed away|die|disappear|no longer here|six feet under",
  death:
    "death|dying|being dead|not existing|nonexistence|not being alive|not being here|ceasing to exist",
  number:
    "a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|couple|several|many|2|3|4|5|6|7|8|9|10",
  teen: "11|12|13|14|15|16|17|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|10|9|ten|nine|8",
  past: "years ago|year ago|decades ago|long ago|long time ago|ages ago|in the past|as a (teen|teenager|kid|child|student|boy|girl|young adult|young man|young woman|youth)|in my (teens|twenties|20s|thirties|30s|youth|early twenties|late teens|early 20s|past|early thirties)|when i was (a|in|at|19|18|17|16|15|14|13|12|11|20|21|22|23|24|25|26|27|28|29|30|younger|little|young|sixteen|seventeen|fifteen|fourteen|eighteen|nineteen|twenty)|when i was|back then|back in|in college|at college|at uni|in high school|in school|at school|at (14|15|16|17|18|19|20|21|22|23|24|25)|in (2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024)|(last|that) (year|winter|spring|summer|autumn|fall|march|april)|used to|history of|{number} years|before my kids|after (the|my) (divorce|breakup|first baby|baby)|before|once|past|old|younger|previously|2015|2018|2019|2020|survived|was (2|3|4|5|6|7|8|9|10|two|three|four|five|six|seven|eight|nine|ten|many) years",
};

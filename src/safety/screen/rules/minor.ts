import type { RuleText } from "../rule.ts";

/** The person writing is under 18. Not their child, and not themselves long ago. */
export const MINOR: readonly RuleText[] = [
  {
    id: "minor/plainly",
    kind: "minor",
    level: "concern",
    clarity: "explicit",
    phrases: [
      `(^|^ hi|^ hey|^ hello) .. {teen} (yo|yr old|yrs old|year old|years old|y o) (here|girl|boy|male|female|m|f|kid|student|. |$|and)
       (i|ill|until i|till i|when i|before i|im) (turn|turning|be turning) (18|eighteen) (in|next|on|this|soon|after|at|tomorrow)
       (im|i am|am|just|only) {teen} (years old|yrs old|year old|btw|lol|and in (year|yr|grade|school))
       ^ {teen} (doing|in|studying|at) .. (gcses|gcse|school|year|college|sixth form|grade|exams)
       (for|allow) (a|someone|somebody) {teen} (year old|yr old|yo)
       (have to|need to|must|got to|supposed to) be (18|over 18|16|an adult) .. .. .. (im|i am) not (. |$|yet|and)
       (middle school|high school|secondary school|sixth form|year group) (sucks|stinks|is (awful|hell|hard|the worst|shit|boring|horrible|scary|stressful|rubbish)|feels)`,
    ],
    unless: [
      "(my|our|his|her|their|a) (son|daughter|kid|kids|child|boy|girl|sister|brother|nephew|niece|grandson|granddaughter|stepson|stepdaughter|students|student|pupils|youngest|eldest|twins|lads|teenager)|he|she|hes|shes|teach|teacher|teaching|back in|when i was|i was|reunion|for (him|her|them|the kids)|not 18|i turned",
    ],
  },
  {
    id: "minor/age",
    kind: "minor",
    level: "concern",
    clarity: "explicit",
    phrases: [
      `^ .. .. (im|i am|i m|iam|am) (only|just|still|like|about|around|nearly|almost|actually|a|gonna be|going to be|not 18|now|turning|barely)? (a)? {teen} (years|yrs|year|yr|yo|y o|btw|and|$|. |so|but|is|old|in|from|male|female|girl|boy|with|who|my|lol|turning|m|f|now|tomorrow|next|i|what|can|does)
       (im|i am|because im|cause im|am|and|since im|bc im) (only|just|still|nearly|almost|barely|like)? (a)? {teen} (years|yrs|year|yr|yo|$|. |old|btw|and|so|but)
       (im|i am|as) (a|an)? {teen} (year|yr|yrs|years|yo|y) (old|o)?
       (a|an) {teen} (year|yr) old (girl|boy|like me|student|kid|teen|teenager|female|male|here|who|i)
       as a {teen} (year|yr) old
       (i|ill|im|ive|just|i just|i will|id)? (turn|turned|turning|be turning|ill be|will be|going to be|be) {teen} (next|in|yesterday|soon|this|last|tomorrow|on|today|. |$|and|years|years old)
       (ill be|i will be) {teen}
       ^ (just)? (turned|turning|nearly|almost|aged|age|barely|only) {teen}
       (my age is|aged|age) {teen}
       (my|its my|for my) (11th|12th|13th|14th|15th|16th|17th|10th|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth) birthday
       ^ {teen} (years|yrs|year|yr) (old|girl|boy|here)
       ^ {teen} (yo|y o|m|f) (old|girl|boy|and|here|$)?
       (im|i am|am|i|still|we|and) (am|was just|just|only)? (in|entering|starting|started|finishing|go to|at|attend) (year|yr|grade|class|form) (7|8|9|10|11|seven|eight|nine|ten|eleven)
       (im|i am|^|and|hi im|still) (in|a)? (year|yr|grade|y) (5|6|7|8|9|10|11|12|13|seven|eight|nine|ten|eleven)
       (im|i am|i|and|am|^|start*|still|hi) .. (in|entering) .. (5th|6th|7th|8th|9th|10th|11th|12th|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) (grade|form)
       (im|i am|a|still|i|am) .. (freshman|sophomore|junior|senior) (in|at) (high school|hs|highschool)
       (im|i am|i|am|still|and|we) (still)? (in|go to|at|attend|goto) (a|my)? (high school|highschool|middle school|secondary school|primary school|junior high|elementary school|school . year|school year)
       (im|i am|am|still) (still)? (a|an) (minor|kid|child|schoolgirl|schoolboy|underage|school kid)
       (im|i am|am|being|were|still) (underage|under age|a minor|under 18|below 18|not 18|not yet 18|not 18 yet|younger than 18|under eighteen)
       still a (kid|child|minor)
     ^ i turn {teen}
       (i|ill|im|going to|just|id) .. (turn|turning|turned|be) {teen} (in|next|on|this|soon|after|tomorrow|yesterday|last|at|$|. )
     (im|i am) (only|nearly|almost|just)? (11|12|13|14|15|16|17|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) !per/percent/stone/kg/pounds/lbs/minutes/mins/hours/days/weeks/months/miles/steps/k/out/of/weeks/st/points/years/pages/behind/short/over/down/up/into/in/sessions/for/from/on
     (im|i am) (under|u) (16|sixteen|18|eighteen|14|15)
     (when i turn|til im|till im|until im) (16|sixteen|18|eighteen)
     i was born in (2009|2010|2011|2012|2013|2014|2015|2016)
     my age .. {teen}
     my age . {teen}
     age . {teen}
     (im|i am) {teen} .. (still|at|in) .. (at|in)? (school|year|grade|my parents|home with)
     ^ (not|under|below|only|almost|nearly) (18|eighteen) (yet|years|but|$|. )
     not (18|eighteen) yet
     (starting|start|going into|moving up to|finish*|begin*) (year|grade) (6|7|8|9|10|11)
     (my|our) (form tutor|head of year|homeroom teacher|school counsellor)
     (mum|mom|dad|parents|parent) (has|have|needs|need) to sign .. (for me|because)
     (teenage|teenager|teen) (girl|boy) here
     (im|i am|am) a (year|grade|school) (6|7|8|9|10|11|7th|8th|9th|10th|pupil|girl|boy|kid)
       not old enough
       (im|i am) a (teen|teenager|teenage girl|teenage boy)
       my .. teacher in year (7|8|9|10|11)
       teen . {teen}
       ^ .. {teen} years old . (and|stressed|i|my|girl|boy)?
       (m|f) {teen} $
       ^ {teen} (f|m|male|female)`,
    ],
    unless: [
      `when i (was|were)|(daughters|sons|kids|boys|girls|brothers|sisters|nieces|nephews) in|(my|our|the|their|his|her|a) .. (son|daughter|kid|kids|child|children|boy|girl|twins|sister|brother|nephew|niece|grandson|granddaughter|stepson|stepdaughter|students|pupils) (is|are|in|turned|who|turns|just|was) .. |weeks pregnant|minutes|days|weeks|months|hours|stone|kilos|kg|percent|lessons|pounds|lbs|teach|coach an|teacher in a|miles|reunion|at {teen} i|years (sober|clean|ago|married|in|at|of)|not (a kid|a minor|under 18|15|14|13|16|17|12)|over 18|feet|foot|am|pm|dollars|euros|on the waiting|i was|fluent|chapters|for {teen}|of {teen}|out of|episodes|sessions|in high school i|teaching|my son|my daughter|my niece|my nephew|my kid|work (in|at)|i work|substitute|was in`,
    ],
  },
  {
    id: "minor/school",
    kind: "minor",
    level: "concern",
    clarity: "unclear",
    phrases: [
      `(my|our|we have|i have|got|get|in|had|the) .. (gcse|gcses|sats|detention|detentions|head of year|form tutor|junior cert|parents evening|school disco|school choir|school council|school band|school bus|school trip|school nurse|school counsellor|homeroom|varsity|jv|double science|free period|pocket money|allowance|spelling bee|reading log|merits|demerit|behaviour points)
       (year|y) (6|7|8|9|10|11) (detention|is|and|ones|attendance|at|girls|boys|kids|gets|so)
       (5th|6th|7th|8th|9th|10th|11th|sixth|seventh|eighth|ninth|tenth|lower fourth|upper fourth) (grade|grader|standard|class|form)
       (mum|mom|dad|gran|nan|foster mum|foster carer|social worker|parents|stepmum|step mum|mammy|mama) .. (lets|let|wont let|says i|makes|making|made|takes|took|drops|picks|reads|has to know|signed|gives|grounded|checks|shout|shouts|read our chat) .. (me|my|it|im|at|off|up)?
       (grounded|parental controls) ..
       (foster (mum|dad|care|carer)|in care|childrens home|guardian ad litem|my social worker)
       (my|our|the|a|pe|math|maths) .. (teacher|sir|miss) .. (says|said|hates|is|made|makes|called|writes|picks|moved|rang)
       (sir|miss) (says|said|made|was|moved)
       (at|in) (lunch|recess|break) .. i .. (sat|sit|ate|hid)
       (freshman|sophomore|eighth grader|school chromebook|kids club|junior league|cadets|brownies|guides|boarding school|home ed|hospital school)
       (under|u) (11|12|13|14|15|16|17)s? 
       (too young|old enough) (for|to) (coffee|leave|drive|whatsapp|the|go|be)
       (primary|middle|secondary|high) school .. (kids|make fun|starting|my|is|in)`,
    ],
    unless: [
      "(shift|night|travel|clothing|mileage|carers|attendance|tax|luggage|baggage|holiday) allowance|my (son|daughter|kid|kids|child|children|boy|girl|boys|girls|grandson|granddaughter|stepson|stepdaughter|niece|nephew|eldest|youngest)|his|her|their|when i was|i teach|pupils|students|pta|governor|the kids",
    ],
  },
];

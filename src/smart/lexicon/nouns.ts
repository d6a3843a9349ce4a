import { wordSet } from "./word-set.ts";

/** What cannot be seen or counted without being asked "how would that look?" */
export const ABSTRACT = wordSet(`
  health happiness confidence self-confidence self-esteem esteem stress anxiety depression mood moods
  life lives balance work-life relationship relationships marriage communication skills skill fitness
  wellbeing well-being wellness mindset attitude outlook productivity focus motivation discipline
  self-discipline habits habit lifestyle choices choice decisions things thing stuff feelings feeling
  emotions emotion boundaries support peace purpose career finances money grades grade performance
  work studies study diet sleep energy weight strength patience resilience self-care self-compassion
  self-love self-worth worth happiness joy meaning spirituality faith hope growth potential success
  knowledge understanding awareness insight control independence freedom stability security quality
  connection connections intimacy trust respect love anger grief sadness fear worry worries thoughts
  thinking trauma past future problems problem issues issue struggles challenges challenge difficulties
  behavior behaviour behaviors symptoms coping strategies strategy techniques tools routine routines
  structure organization time-management procrastination attention concentration memory creativity
  identity self myself yourself himself herself themselves person listener partner parent
  mother father friend husband wife student leader employee worker version human man woman
  assertiveness assertive mindfulness gratitude optimism positivity negativity pain body shape
  appearance nutrition exercise activity activities interests hobbies hobby experiences progress results goals goal
  dreams potential ability abilities capacity tolerance acceptance forgiveness closure calm calmness
  comfort way ways something anything everything more better less best good well opportunities
  opportunity lot relationships social network presence environment world community responsibility
  responsibilities priorities needs impulse impulses urges triggers trigger conflict conflicts
  drama negativity burnout overwhelm fatigue tension mental physical emotional personal
  professional academic financial spiritual healthy healthier happy happier positive negative english
  spanish french german maths math learning education english fun rest relaxation leisure family
  friends friendships friendship people others situation situations circumstances functioning
  skills self-awareness self-control self-image image perspective approach performance efficiency
  savings debt spending budgeting eating drinking functioning interactions interaction quality
  depressive anxious symptoms emotions regulation self-regulation engagement participation compliance adherence
  consistency consistent balance endurance stamina flexibility cardio mobility posture level levels
  reading writing speaking listening parenting leadership networking management public
`);

/** Words that leave open how much or how. */
export const LOOSE = wordSet(`
  more less better fewer worse healthier happier stronger fitter calmer kinder nicer healthy
  properly well regularly often frequently consistently sometimes usually occasionally rarely
  much somewhat slightly enough again harder smarter cleaner greener
  appropriately effectively positively successfully confidently
`);

export const COMPARATIVES = wordSet(`
  more less better fewer worse healthier happier stronger fitter calmer kinder nicer harder
  smarter greener earlier later longer faster slower quieter closer deeper braver bolder
  friendlier busier tidier
`);

export const GENERIC = wordSet(`
  thing things stuff something anything everything someone people others lot more less better way ways
  activity activities experience experiences hobby hobbies interest interests time skill skills choices
  decisions change changes difference strategies techniques tools goals habits behaviors effort progress
`);

/** People on whom a wish can come to hang. */
export const PEOPLE = wordSet(`
  partner husband wife spouse boyfriend girlfriend fiance fiancé fiancée ex mother mom mum mama
  father dad papa parents parent son daughter kid kids child children toddler teenager baby brother sister siblings sibling
  family in-laws mother-in-law father-in-law friend friends mate mates roommate roommates flatmate flatmates housemate
  housemates neighbor neighbour neighbors neighbours boss manager supervisor coworker coworkers
  co-worker co-workers colleague colleagues team teacher teachers professor tutor doctor therapist coach
  everyone everybody people others someone somebody him her them they she he classmates
  classmate students clients customers employees staff company employer society crush fiancee aunt
  uncle cousin grandma grandpa grandmother grandfather nephew niece stepdad stepmom stepson
  stepdaughter landlord judge team-mates teammates roomie bf gf hubby fam nobody anyone
`);

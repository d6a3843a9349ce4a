import { wordSet } from "./word-set.ts";

/** What cannot be seen or counted without being asked "how would that look?" */
export const ABSTRACT = wordSet(`
  health happiness confidence self-confidence self-esteem esteem stress anxiety depression mood moods
  life lives balance work-life relationship relationships marriage communication skills skill fitness
  wellbeing well-being wellness mindset attitude outlook productivity focus motivation discipline
  self-discipline habits habit lifestyle choices choice decisions thing things stuff feelings feeling
  emotions emotion boundaries support peace purpose career finances money grades grade performance
  work studies study diet sleep energy weight strength patience resilience self-care self-compassion
  self-love self-worth worth joy meaning spirituality faith hope growth potential success
  knowledge understanding awareness insight control independence freedom stability security quality
  connection connections intimacy trust respect love anger grief sadness fear fears worry worries thoughts
  thought thinking trauma past future problem problems issues issue struggles challenges challenge difficulties
  behavior behaviour behaviors symptoms symptom coping strategies strategy techniques routine routines
  structure organization time time-management procrastination attention concentration memory creativity
  identity self myself yourself himself herself themselves person leader listener speaker version
  assertiveness assertive mindfulness gratitude optimism positivity negativity pain body shape
  appearance nutrition activity activities interests interest hobbies hobby experiences experience progress results
  goals goal dreams dream potential ability abilities capacity tolerance acceptance forgiveness closure
  calm calmness comfort way ways something anything everything more better less best good well
  opportunities opportunity lot presence environment world responsibility responsibilities priorities
  needs impulse impulses urges triggers trigger conflict conflicts drama burnout overwhelm
  fatigue tension mental physical emotional personal professional academic financial spiritual healthy
  healthier happy happier positive negative english spanish french german italian japanese maths math learning
  education fun relaxation leisure others situation situations circumstances
  functioning self-awareness self-control self-image image perspective approach efficiency
  savings debt spending budgeting eating drinking interaction interactions depressive anxious
  regulation self-regulation engagement participation compliance adherence consistency
  endurance stamina flexibility cardio mobility posture level levels parenting leadership networking
  management aspect aspects area areas part parts side sides lifestyle nature overthinking
  bit everyone everybody people family relations bond bonds connectedness inner outer social
  proud brave braver courage bravery honesty loyalty kindness empathy compassion humility wisdom
  maturity adulthood manhood vocabulary fluency technique form speed pattern patterns wounds demons
  baggage issues journey path heart soul mind spirit vibe vibes limits standards expectations
  values worthiness guilt shame regret resentment jealousy loneliness isolation belonging comfort-zone zone
  position situation circumstances effort efforts potential role roles impact difference mark legacy
  name reputation status popularity influence affairs matters exam-stress nerves temper outbursts
  organized disciplined motivated focused mindful grateful patient calm confident content kinder
  distortions distortion cognitions cognition beliefs belief assumptions assumption schemas spark drive mojo zest vigour vitality
  harmony unity cohesion mastery chaos drama negativity glow buzz oomph darkness destiny soul roots foundation
  momentum traction rhythm flow zone headspace clarity direction certainty safety warmth affection romance passion desire
  libido appetite grit willpower restraint moderation integrity character virtue devotion holiness obedience
  dynamic dynamics chemistry rapport tantrums meltdowns defiance diabetes asthma arthritis ibs ptsd ocd adhd bpd bipolar
  insomnia eczema condition illness disease addiction disability disorder nonsense tears feelings
  busy active sharp alert alive fit strong useful useless normal chill present memories memory perfect
  honest authentic outgoing sociable social healthier expressive stable secure resilient independent
  wealth riches millions income job-satisfaction satisfaction fulfillment contentment serenity
  cravings craving temptation temptations distraction distractions hygiene self-soothing self-talk
  interpersonal occupational family-life job-performance workload pressure confrontation confrontations argument arguments
`);

/** Words that leave open how much or how. */
export const LOOSE = wordSet(`
  more less better fewer worse healthier happier stronger fitter calmer kinder nicer healthy
  properly well regularly often frequently consistently sometimes usually occasionally rarely
  much somewhat slightly enough harder smarter cleaner greener meaningful nice good great new
  appropriately effectively positively successfully confidently different proper decent right improved increased decreased reduced enhanced perfect
`);

export const COMPARATIVES = wordSet(`
  more less better fewer worse healthier happier stronger fitter calmer kinder nicer harder
  smarter greener earlier later longer faster slower quieter closer deeper braver bolder
  friendlier busier tidier healthy regularly properly well often consistently cleaner enough
  further louder lighter heavier higher lower kinder softer gentler
  much cheaper neater easier effectively perfect
`);

export const GENERIC = wordSet(`
  thing things stuff something anything everything someone somebody people others lot more less better way ways
  activity activities experience experiences hobby hobbies interest interests time skill skills choices
  decisions change changes difference strategies techniques tools goals habits behaviors effort progress
  bit kind sort most best anybody anyone nobody
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
  stepdaughter landlord judge team-mates teammates roomie hubby fam nobody anyone
  ex-husband ex-wife ex-girlfriend ex-boyfriend ex-partner brother-in-law sister-in-law lecturer
  girls boys guys women men teenagers twins teammate crowd audience department departments
`);

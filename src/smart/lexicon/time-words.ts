import { anyOf, phraseList } from "./word-set.ts";

export const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
export const WEEKDAYS =
  "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";
export const NUMBER_WORDS = anyOf(
  phraseList(`one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen,
    fourteen, fifteen, sixteen, eighteen, twenty, thirty, forty, fifty, sixty, ninety, hundred,
    a hundred, thousand, a thousand, half, dozen, a dozen, couple, a couple, couple of, a couple of,
    few, a few, several`),
);
export const COUNT = `\\d+(?:[.,]\\d+)?(?: ?(?:-|to|or|–) ?\\d+)?|${NUMBER_WORDS}|an?`;
export const LONG_UNITS =
  "days?|nights?|weeks?|weekends?|fortnights?|months?|years?|quarters?|semesters?|terms?|trimesters?|seasons?|sessions?";

/** Times of the year, of school and of life that end a stretch of time, whether or not a calendar knows them. */
export const OCCASIONS = anyOf(
  phraseList(`christmas, easter, whitsun, pentecost, purim, yom kippur, rosh hashanah, nowruz, holi, vaisakhi, midsummer,
    michaelmas, bonfire night, results day, reading week, christmas eve, christmas day, st patrick's day, thanksgiving, halloween, new year, new years, new year's,
    new year's eve, hanukkah, ramadan, eid, lent, diwali, passover, valentine's day, valentines,
    mother's day, father's day, labor day, memorial day, spring, summer, autumn, fall, winter, spring break,
    summer break, winter break, half term, half-term, holidays, the holidays, vacation, holiday, the holiday, term, semester,
    midterms, finals, exams, exam, exam week, exam season, exam period, finals week, graduation, prom,
    black friday, bonfire night, boxing day, memorial day, bank holiday, independence day, mothers day, father's day, fathers day, the fourth of july, finals, payday, discharge, retirement, college, university`),
);

/** Events that end a stretch of time only when a certain one is meant: "before my exam", not "before school". */
export const CERTAIN_EVENTS = anyOf(
  phraseList(`wedding, birthday, anniversary, surgery, operation, due date, baby, birth, move, trip,
    interview, presentation, deadline, appointment, checkup, check-up, review, next session, session,
    visit, race, marathon, meeting, reunion, party, conference, season, tournament, competition, test,
    driving test, placement, internship, course, class, program, school year, discharge, release,
    retirement, thesis defense, defense, defence, viva, court date, hearing, flight, show, concert,
    recital, game, match, quiz, paper, event, festival, half-marathon, 5k, 10k, tax year, kids, clocks,
    supervision, appraisal, delivery, scan, results, audition, rehearsals, christening, baptism,
    ceremony, gala, inspection, handover, follow-up, sentencing, inquest, mediation, assessment, orientation, tour,
    retreat, harvest, exhibition, opening, premiere, treatment, chemo, lease, probation, sabbatical, renewal,
    confirmation, bar mitzvah, rotation, tryouts, trial, verdict, visa, hen weekend, stag do, open day, project,
    school play, performance, audit, launch, expo, funeral, holiday, vacation, exam, weekend, clock`),
);

import type { Part } from "../statement/parts.ts";
import type { Statement } from "../statement/statement.ts";

/** A day, not a span of time: what is to be done by or on it is done once. */
const ON_A_DAY =
  /^(?:by|before|until|on|no later than|today|tonight|tomorrow|next [a-z]+day|this (?:[a-z]+day|morning|afternoon|evening)|.* by \d\d$)\b/;
const HELD_FOR =
  /^for (?:the )?(?:next |whole |first )*(?:\d+|[a-z]+)[ -](?:days?|weeks?|months?)\b/;
const EVENT_NOUN =
  /\b(?:course|appointment|exam|test|interview|trip|party|race|wedding|retreat|holiday|visit|surgery|viva|audition|concert|match|training day|workshop|check-?up|review|meeting)\b/;
/** Kept up rather than done once: a day to do it by adds no check. */
const KEPT_UP =
  /^(?:be|become|feel|get|have|keep|maintain|practice|exercise|use|eat|drink|sleep|stay|work|work_on|work_out|work_towards|develop|improve|learn|study|revise|cook|play|watch|listen|read|journal|meditate|pray|socialize|connect|communicate|share|express|identify|volunteer)$/;

/** "Take the twins swimming on Saturday": a pictured act with a day to it is one checkable event. */
export const isDatedEvent = (
  { time, norm, parts }: Statement,
  pictured: readonly Part[],
): boolean =>
  time.ends.some(({ start, end }) => {
    const said = norm.slice(start, end);
    const part = pictured.find((one) => start < one.end && end > one.start) ?? pictured[0];
    if (part === undefined) return false;
    if (HELD_FOR.test(said)) return parts.length === 1 && HELD_UP.test(part.norm);
    if (part.verb === undefined && EVENT_NOUN.test(part.norm)) return true;
    if (!ON_A_DAY.test(said)) return false;
    if (part.verb === undefined) return true;
    return (
      !KEPT_UP.test(part.verb) ||
      /^(?:be|become) (?:an?|the|able to) /.test(`${part.verb} ${part.rest.join(" ")}`)
    );
  });
const HELD_UP = /\b(?:not|no|never|don't|swap|replace|avoid|without|give up|stop|quit)\b/;

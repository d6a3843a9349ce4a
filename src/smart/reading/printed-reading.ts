import type { TextReading } from "./text-reading.ts";

const spanless = <T extends { span?: unknown }>({ span: _span, ...rest }: T): Omit<T, "span"> =>
  rest;

/** A reading as the command line prints it: what was read, without the places it was read from. */
export function printedReading(reading: TextReading): Record<string, unknown> {
  const { actions, amounts, frequency, duration, change, deadline, horizon, rating } = reading;
  return {
    actions: actions.map(spanless),
    ...(frequency && { frequency: spanless(frequency) }),
    ...(duration && { duration: spanless(duration) }),
    amounts: amounts.map(spanless),
    ...(change && { change: spanless(change) }),
    ...(deadline !== undefined && { deadline }),
    ...(horizon && { horizon: spanless(horizon) }),
    ...(rating && { rating: spanless(rating) }),
  };
}

/** The circuit breaker of a host: failures in a row make the pauses longer, too many of them end the host's crawl for this run. */

/** Failures in a row that open the circuit. */
const TOO_MANY = 8;
/** Openings in a row after which the host is given up. */
const OPENINGS = 3;
/** How many times the first back-off an open circuit lasts, doubled each time. */
const OPEN_FOR = 60;
/** Milliseconds that a back-off lasts at most. */
const LONGEST = 5 * 60_000;

export interface Circuit {
  /** A request was answered, whatever the answer: the host is well. */
  well(): void;
  /** A request failed in a way that may pass. Gives the ms to leave the host alone, or null when it is to be given up. */
  failed(): number | null;
}

/** @param backOff ms after a first failure */
export function openCircuit(backOff: number): Circuit {
  let failures = 0;
  let openings = 0;
  return {
    well() {
      failures = 0;
      openings = 0;
    },
    failed() {
      failures += 1;
      if (failures < TOO_MANY) return Math.min(LONGEST, jittered(backOff * 2 ** (failures - 1)));
      openings += 1;
      if (openings > OPENINGS) return null;
      // Half open: one request decides.
      failures = TOO_MANY - 1;
      return jittered(backOff * OPEN_FOR * 2 ** (openings - 1));
    },
  };
}

/** Jitter keeps crawlers that failed together from coming back together. */
const jittered = (wait: number): number => wait * (1 + Math.random() / 4);

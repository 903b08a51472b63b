/** One door per host: one request at a time, and a pause between two. */
import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';

interface Door {
  queue: PQueue;
  /** Milliseconds from the end of a request to the start of the next. */
  delay: number;
  /** No request starts before this time (ms since the epoch). */
  opens: number;
}

export interface Gate {
  /** Runs the task when the host may be asked again. Rejects when the signal aborts during the wait. */
  pass<T>(host: string, task: () => Promise<T>): Promise<T>;
  /** Raises the host's delay to at least this many milliseconds. */
  slow(host: string, delay: number): void;
  /** Keeps the host's door closed for this many milliseconds from now. */
  hold(host: string, wait: number): void;
}

/** A pause is up to so much longer than asked for, so that requests do not tick like a clock. */
const JITTER = 0.25;

export function openGate(delay: number, signal: AbortSignal): Gate {
  const doors = new Map<string, Door>();
  const doorOf = (host: string): Door => {
    const door = doors.get(host) ?? { queue: new PQueue({ concurrency: 1 }), delay, opens: 0 };
    doors.set(host, door);
    return door;
  };
  return {
    pass: (host, task) => through(doorOf(host), task, signal),
    slow(host, atLeast) {
      const door = doorOf(host);
      // The request that told of the longer delay has been made; it counts for the next one already.
      if (atLeast > door.delay && door.opens > 0) door.opens += atLeast - door.delay;
      door.delay = Math.max(door.delay, atLeast);
    },
    hold(host, wait) {
      const door = doorOf(host);
      door.opens = Math.max(door.opens, Date.now() + wait);
    },
  };
}

function through<T>(door: Door, task: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return door.queue.add(async () => {
    const wait = door.opens - Date.now();
    signal.throwIfAborted();
    if (wait > 0) await sleep(wait, undefined, { signal });
    try {
      return await task();
    } finally {
      // Clocks count whole milliseconds, and timers may ring one early.
      const pause = door.delay === 0 ? 0 : door.delay * (1 + Math.random() * JITTER) + 2;
      door.opens = Math.max(door.opens, Date.now() + pause);
    }
  });
}

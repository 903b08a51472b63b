/** The pause between two requests to a host: lower bounds only, since a busy machine waits longer and never less. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openGate } from '../../src/crawl/gate.ts';

/** Timers may ring a millisecond early. */
const EARLY = 2;
const now = () => Promise.resolve(Date.now());
const never = new AbortController().signal;

describe('a host', () => {
  it('is asked one thing at a time, other hosts meanwhile', async () => {
    const gate = openGate(0, never);
    const running = new Map<string, number>();
    let most = 0;
    let together = 0;
    const task = (host: string) => async () => {
      running.set(host, (running.get(host) ?? 0) + 1);
      most = Math.max(most, running.get(host) ?? 0);
      together = Math.max(together, running.size);
      await sleep(20);
      running.delete(host);
    };
    await Promise.all(['a', 'a', 'b', 'a', 'b'].map((host) => gate.pass(host, task(host))));
    expect(most).toBe(1);
    expect(together).toBe(2);
  });

  it('is left alone for the delay after each request, a failed one too', async () => {
    const gate = openGate(60, never);
    const first = await gate.pass('a', now);
    await gate.pass('a', () => Promise.reject(new Error('hỏng'))).catch(() => undefined);
    expect((await gate.pass('a', now)) - first).toBeGreaterThanOrEqual(120 - EARLY);
  });

  it('that asks for a longer delay has it from the next request on', async () => {
    const gate = openGate(0, never);
    const first = await gate.pass('a', now);
    gate.slow('a', 80);
    gate.slow('a', 10);
    expect((await gate.pass('a', now)) - first).toBeGreaterThanOrEqual(80 - EARLY);
  });

  it('that is held is left alone for that long', async () => {
    const gate = openGate(0, never);
    const held = Date.now();
    gate.hold('a', 80);
    expect((await gate.pass('a', now)) - held).toBeGreaterThanOrEqual(80 - EARLY);
  });
});

it('an abort ends the wait, and nothing is asked', async () => {
  const stop = new AbortController();
  const gate = openGate(0, stop.signal);
  gate.hold('a', 3_600_000);
  let asked = false;
  const waiting = gate.pass('a', () => Promise.resolve((asked = true)));
  stop.abort();
  await expect(waiting).rejects.toThrow();
  expect(asked).toBe(false);
});

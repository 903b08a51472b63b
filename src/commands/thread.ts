/** Starts a file of the program in a thread of its own. */
import { Worker } from 'node:worker_threads';

/**
 * Reading makes about a megabyte of short-lived objects an article: with room for those of many articles the collector
 * runs seldom, and most are gone by then. Megabytes of V8's young generation, which is three semi-spaces.
 */
const YOUNG = 192;

/** @param url of the source, beside which the build is; the sources need tsx, which a thread does not inherit */
export function startThread(url: URL, workerData?: unknown): Worker {
  const options = { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } };
  if (import.meta.url.endsWith('.js')) return new Worker(new URL(url.href.replace(/\.ts$/, '.js')), options);
  const start = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
    .then(({ register }) => (register(), import(${JSON.stringify(url.href)})))`;
  return new Worker(start, { ...options, eval: true });
}

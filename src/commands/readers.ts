/** Reads pages on all cores: the first few in this thread, more of them in threads of their own, answers in the order asked. */
import type { Worker } from 'node:worker_threads';
import { loadTagger } from '../nlp/tagger.ts';
import { openReadonly } from '../store/database.ts';
import { storedMemory } from '../store/memory.ts';
import { readTask, type Outcome, type PipelineOptions, type Task } from './pipeline.ts';
import { startThread } from './thread.ts';

/** What a thread has to know to read as this one does. */
export interface ReaderOptions {
  nlp: boolean;
  /** The database with the memory of sites. */
  db: string | null;
}

export interface Readers {
  read(task: Task): Promise<Outcome>;
  close(): Promise<void>;
}

/** So many pages are read before another thread would have started and warmed up. */
const ALONE = 250;

/** Opens what reading takes. @throws Error when vntk is asked for and is not installed */
export async function openPipeline({ nlp, db }: ReaderOptions): Promise<PipelineOptions & { close(): void }> {
  const tagger = nlp ? await loadTagger() : null;
  const known = db === null ? null : openReadonly(db);
  return { tagger, ...(known && { memory: { memory: storedMemory(known) } }), close: () => known?.close() };
}

/** @param threads how many to read in; with one, all is read in this thread */
export async function openReaders(threads: number, options: ReaderOptions): Promise<Readers> {
  const { close, ...pipeline } = await openPipeline(options);
  let asked = 0;
  let pool: ReturnType<typeof openThread>[] = [];
  return {
    read(task) {
      asked++;
      if (threads === 1 || asked <= ALONE) return Promise.resolve(readTask(task, pipeline));
      if (pool.length === 0) pool = Array.from({ length: threads }, () => openThread(options));
      return pool.reduce((least, one) => (one.waiting() < least.waiting() ? one : least)).read(task);
    },
    async close() {
      close();
      await Promise.all(pool.map((one) => one.close()));
    },
  };
}

interface Waiting {
  resolve(outcome: Outcome): void;
  reject(error: Error): void;
}

const threadOf = (options: ReaderOptions): Worker =>
  startThread(new URL('./reader-thread.ts', import.meta.url), options);

function openThread(options: ReaderOptions) {
  const worker = threadOf(options);
  const waiting: Waiting[] = [];
  let broken: Error | null = null;
  const fail = (error: Error): void => {
    broken ??= new Error(`a reader thread ended: ${error.message}; try --threads 1`, { cause: error });
    for (const { reject } of waiting.splice(0)) reject(broken);
  };
  worker.on('message', (outcome: Outcome) => waiting.shift()?.resolve(outcome));
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`exit code ${code}`)));
  return {
    waiting: () => waiting.length,
    read: (task: Task): Promise<Outcome> =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        waiting.push({ resolve, reject });
        worker.postMessage(task);
      }),
    close: async () => void (await worker.terminate()),
  };
}

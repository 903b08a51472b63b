/** A thread that reads the pages it is sent, one answer a page, in their order. */
import { parentPort, workerData } from 'node:worker_threads';
import { readTask, type Task } from './pipeline.ts';
import { openPipeline, type ReaderOptions } from './readers.ts';

const { close: _, ...pipeline } = await openPipeline(workerData as ReaderOptions);

parentPort?.on('message', (task: Task) => parentPort?.postMessage(readTask(task, pipeline)));

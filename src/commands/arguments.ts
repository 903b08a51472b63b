/** What arguments and options of commands have to look like; anything else is bad usage. */
import { InvalidArgumentError } from 'commander';
import type { ConnectTo } from '../crawl/connect.ts';

export function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('give a whole number');
  return Number(text);
}

/** Seconds, also parts of one. */
export function seconds(text: string): number {
  if (!/^\d+(?:\.\d+)?$/.test(text)) throw new InvalidArgumentError('give a number of seconds');
  return Number(text);
}

export function threadCount(text: string): number {
  const count = whole(text);
  if (count < 1 || count > 64) throw new InvalidArgumentError('give a number from 1 to 64');
  return count;
}

/** A database in memory would be lost at the end of the command. */
export function databaseFile(text: string): string {
  if (text === '' || text.startsWith(':memory:')) throw new InvalidArgumentError('name a file');
  return text;
}

export function webAddress(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('give an address with http:// or https://');
  return text;
}

export function warcFile(text: string): string {
  if (!text.endsWith('.warc.gz')) throw new InvalidArgumentError('a WARC is written compressed: name it .warc.gz');
  return text;
}

/** It goes into the User-Agent, which takes printable ASCII alone. */
export function contact(text: string): string {
  if (!/^[ -~]+$/.test(text)) throw new InvalidArgumentError('give a mail or web address in plain ASCII');
  return text;
}

/** `HOST:ADDRESS:PORT`, as curl's `--connect-to`; may be given several times. */
export function connectTo(text: string, before: ConnectTo = {}): ConnectTo {
  const match = /^([^:]+(?::\d+)?):([^:]+):(\d+)$/.exec(text);
  if (!match) throw new InvalidArgumentError('give HOST:ADDRESS:PORT');
  return { ...before, [match[1] ?? '']: { address: match[2] ?? '', port: Number(match[3]) } };
}

/** An ISO day that there is. */
export function day(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const real = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!real) throw new InvalidArgumentError('give a day as YYYY-MM-DD');
  return text;
}

/** It becomes a file's and a variable's name. */
export function siteKey(text: string): string {
  if (!/^[a-z][a-z0-9]{1,30}$/.test(text))
    throw new InvalidArgumentError('give small letters and digits, a letter first');
  return text;
}

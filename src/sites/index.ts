/** The list of newspapers that have a file of their own; a paper without one is read by shape alone. */
import type { Site } from '../model/site.ts';
import { baobacninhtv } from './baobacninhtv.ts';
import { baobinhduong } from './baobinhduong.ts';
import { baocamau } from './baocamau.ts';
import { baocantho } from './baocantho.ts';
import { baocaobang } from './baocaobang.ts';
import { baodaklak } from './baodaklak.ts';
import { baodanang } from './baodanang.ts';
import { baodienbienphu } from './baodienbienphu.ts';
import { baodongkhoi } from './baodongkhoi.ts';
import { baodongnai } from './baodongnai.ts';
import { baodongthap } from './baodongthap.ts';
import { baogialai } from './baogialai.ts';
import { baohaiphong } from './baohaiphong.ts';
import { baohatinh } from './baohatinh.ts';
import { baohaugiang } from './baohaugiang.ts';
import { baohungyen } from './baohungyen.ts';
import { baokhanhhoa } from './baokhanhhoa.ts';
import { baolaichau } from './baolaichau.ts';
import { baolamdong } from './baolamdong.ts';
import { baolangson } from './baolangson.ts';
import { baolaocai } from './baolaocai.ts';
import { baonghean } from './baonghean.ts';
import { baoninhbinh } from './baoninhbinh.ts';
import { baophutho } from './baophutho.ts';
import { baoquangngai } from './baoquangngai.ts';
import { baoquangninh } from './baoquangninh.ts';
import { baoquangtri } from './baoquangtri.ts';
import { baosongho } from './baosongho.ts';
import { baosonla } from './baosonla.ts';
import { baosonnguyen } from './baosonnguyen.ts';
import { baotayninh } from './baotayninh.ts';
import { baothainguyen } from './baothainguyen.ts';
import { baothanhhoa } from './baothanhhoa.ts';
import { baotuyenquang } from './baotuyenquang.ts';
import { baovinhlong } from './baovinhlong.ts';
import { hanoimoi } from './hanoimoi.ts';
import { huengaynay } from './huengaynay.ts';
import { hostsOf } from './hosts.ts';
import { sggp } from './sggp.ts';

/** Báo Sơn La first, then the papers from north to south, then those of our own corpus. */
export const sites: readonly Site[] = [
  baosonla,
  baolaocai,
  baolaichau,
  baodienbienphu,
  baotuyenquang,
  baocaobang,
  baolangson,
  baothainguyen,
  baophutho,
  baobacninhtv,
  baoquangninh,
  baohaiphong,
  baohungyen,
  baoninhbinh,
  hanoimoi,
  baothanhhoa,
  baonghean,
  baohatinh,
  baoquangtri,
  huengaynay,
  baodanang,
  baoquangngai,
  baogialai,
  baodaklak,
  baokhanhhoa,
  baolamdong,
  baodongnai,
  baobinhduong,
  baotayninh,
  baodongthap,
  baocantho,
  baohaugiang,
  baovinhlong,
  baodongkhoi,
  baocamau,
  sggp,
  baosonnguyen,
  baosongho,
];

const byHost = new Map(sites.flatMap((site) => hostsOf(site).map((host): [string, Site] => [host, site])));

/** The site a host belongs to (`www.` and aliases included), or null. */
export function siteOfHost(host: string): Site | null {
  return byHost.get(host.toLowerCase()) ?? null;
}

/** The site with this key, or null. */
export function siteByKey(key: string): Site | null {
  return sites.find((site) => site.key === key) ?? null;
}

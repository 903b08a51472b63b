/** The library's public face: strip a page, extract its facts, and the schemas of both. */
export { extract, EXTRACTORS, type ExtractOptions } from './extract/index.ts';
export { Article, Page, type Block, type Removal, type Stripped } from './model/article.ts';
export { Fact, FACT_TYPES, METRICS, type FactOf, type FactType, type Metric } from './model/fact.ts';
export type { Layout, Site } from './model/site.ts';
export { sites, siteByKey, siteOfHost } from './sites/index.ts';
export { stripHtml, stripText, type StripOptions } from './strip/index.ts';
export { decodeHtml, decodeText } from './text/decode.ts';
export { normalise } from './text/normalise.ts';

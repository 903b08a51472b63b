/** The part of html-encoding-sniffer that `decode` calls; the package brings no types of its own. */
declare module 'html-encoding-sniffer' {
  export interface SnifferOptions {
    /** From the HTTP header; outranks `<meta>`, not a byte order mark. */
    transportLayerEncodingLabel?: string;
    defaultEncoding?: string;
  }
  /** The canonical name of the encoding the HTML standard would read these bytes in. */
  export default function sniff(bytes: Uint8Array, options?: SnifferOptions): string;
}

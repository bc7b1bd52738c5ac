/** Why LinkedIn's files are refused once a spreadsheet had them. */
export const SAVED_ANEW =
  "A spreadsheet program has saved this file anew, with other separators and dates. Take it out of LinkedIn\u2019s archive again and do not open it in between."

/**
 * Why Facebook's HTML is refused. Its times are in the language and the zone of whoever asked, without saying which, and
 * its markup changes with every build: a month would be guessed.
 */
export const HTML_COPY =
  "This is Facebook\u2019s HTML copy, which does not say for certain when a post went out. Ask for a new one in the format JSON: Settings, Accounts Centre, Your information and permissions, Download your information, Format: JSON."

/** What a file that holds no posts is, by how it begins, and what to give instead. The first that fits is said. */
const KNOWN: readonly { readonly head: RegExp; readonly says: string }[] = [
  {
    head: /^\s*$/,
    says: "The file is empty: its download never began. Take it out of the archive again."
  },
  {
    head: /^\s*window\.YTD\.deleted_/,
    says: "These are posts that were deleted on X. Give data/tweets.js, or the whole ZIP."
  },
  {
    head: /^\s*window\.(?:YTD|__THAR_CONFIG)\b/,
    says: "This is another file of X\u2019s archive. The posts are in data/tweets.js; you can also give the whole ZIP."
  },
  {
    head: /^\s*<(?:!doctype|html)[^]*(?:twitter|\bYTD\b|x\.com)/i,
    says: "This is the page for reading X\u2019s archive. The posts are in data/tweets.js; you can also give the whole ZIP."
  },
  {
    head: /^\s*<(?:!doctype|html)/i,
    says: HTML_COPY
  },
  {
    head: /^[^\n,]*;[^\n]*(?:ShareCommentary|Message)|^[^\n]*\t[^\n]*ShareCommentary/,
    says: SAVED_ANEW
  },
  {
    head: /^[^\n]*Date,[^\n]*MediaLink|^[^\n]*MediaDescription/,
    says: "This is LinkedIn\u2019s Rich_Media.csv, a list of pictures. The posts are in Shares.csv, which only the larger archive holds: ask for \u201CDownload larger data archive\u201D."
  },
  {
    head: /^[^\n]*(?:First Name,Last Name|CONVERSATION ID|Connected On)/i,
    says: "This is another file of LinkedIn\u2019s archive. The posts are in Shares.csv; you can also give the whole ZIP."
  },
  {
    head: /^\s*\{\s*"(?:[a-z_]+_v2|reactions|friends|profile)/,
    says: "This is another file of Facebook\u2019s archive. The posts are in your_posts_1.json, or your_posts__check_ins__photos_and_videos_1.json in newer ones."
  },
  {
    head: /^\s*\{\s*"@context"/,
    says: "This is another file of Mastodon\u2019s archive. The posts are in outbox.json; you can also give the whole archive."
  }
]

const NO_ARCHIVE =
  "This is none of the archives that Softsell reads. Give the ZIP as the network delivered it, or X\u2019s tweets.js, LinkedIn\u2019s Shares.csv, Facebook\u2019s your_posts_1.json, Mastodon\u2019s outbox.json, Reddit\u2019s posts.csv, YouTube\u2019s comments.csv, Bluesky\u2019s .car file."

/** Why a file is refused, with what to give instead: whole sentences. */
export function refusalOf(head: string): string {
  return KNOWN.find((one) => one.head.test(head))?.says ?? NO_ARCHIVE
}

import type { NetworkId } from "~networks/index"
import { nameInText, networkOf, NETWORKS } from "~networks/index"
import { ordinalWord } from "~overlay/card/words"
import type { ErrandElsewhere } from "~store/cells"
import { listed } from "~ui/format"

/** Where Softsell works from the start. */
const NAMES = NETWORKS.filter(({ access }) => access === "required").map(({ name }) => name)

/** Every text that the popup shows, except what the balance says of itself (`balance/advice`). */
export const WORDS = {
  sites: "This site",
  elsewhere: `Nothing to check on this page. Softsell works on ${listed([...NAMES, "the sites you add"], "and")}.`,
  checkHere: "Check drafts here",
  checksFromNowOn: "From now on, Softsell checks what you write there.",
  working: "Working",
  notAllowed: "Not allowed yet",
  off: "Off",
  unknown: "Unknown box",
  pause: "Pause for an hour",
  resume: "Resume",
  withheld: "Access",
  allow: "Allow",
  unknownBox: "Softsell doesn\u2019t know the box you\u2019re writing in, so it stays quiet.",
  checkBox: "Check it anyway",
  copyBox: "Copy its structure",
  boxCopied: "Copied: tag and attribute names, none of your words.",

  balance: "Your balance",
  promotions: (count: number) => (count === 1 ? "promotion" : "promotions"),
  /** @param share 0…1 */
  share: (share: number) => `${Math.round(share * 100)} %`,

  first: "Three steps to your balance",
  steps: [
    `Write a post on ${listed([...NAMES, "a site you added"], "or")}.`,
    "See which words push, and swap them with one click.",
    "Post it. From then on your balance builds up here."
  ],
  importPosts: "Import past posts",

  latest: "Latest posts",
  corrected: "changed by you",
  changeKind: (post: string) => `Change kind: ${post}`,

  wentOut: "Did this go out?",
  yes: "Yes",
  no: "No",
  ofWords: (kind: string, words: number) => `${kind}, ${words === 1 ? "1 word" : `${words} words`}`,

  full: "Your history is full.",
  fullMeans:
    "Your browser has no more room for it. When you next post, the oldest posts make way. A saved copy keeps them.",
  saveCopy: "Save a copy",
  makeRoom: "Make room now",
  lost: "Your history is gone.",
  lostMeans:
    "Your browser no longer has the posts Softsell had counted; its data may have been cleared. A copy you saved brings them back.",
  bringBack: "Open a saved copy",
  dismiss: "Dismiss",

  copyElsewhere: "Posted before",
  pages: "Softsell\u2019s pages",
  openBalance: "Balance",
  openOptions: "Options",
  openHelp: "Help"
} as const

/** Says that the browser keeps Softsell away from networks. */
export function notAllowedNote(sites: readonly NetworkId[]): string {
  const names = sites.map((id) => networkOf(id).name)
  return `Your browser doesn\u2019t let Softsell work on ${listed(names, "and")}.`
}

/** @param host of the page that the popup was opened over */
export function onSite(host: string): string {
  return `You\u2019re on ${host.replace(/^www\./, "")}.`
}

/** @param host that the person let Softsell work on */
export function stopOn(host: string): string {
  return `Stop checking on ${host.replace(/^www\./, "")}`
}

/** @param host on which Softsell works no longer */
export function stoppedOn(host: string): string {
  return `Softsell no longer works on ${host.replace(/^www\./, "")}.`
}

/** Names what a switch acts on: all of the person's own sites of one kind. */
export function switchName(site: NetworkId): string {
  const name = nameInText(site)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** @param until by the person's clock, `14:05` */
export function pausedNote(until: string): string {
  return `Paused until ${until}`
}

/** @param note how and when, as the card puts it: `Posted on LinkedIn on Tuesday` */
export function copyElsewhereNote(note: string): string {
  return `Something very similar was ${note.charAt(0).toLowerCase() + note.slice(1)}.`
}

/** Says how long a post may be where the draft is now; null where nobody knows. */
export function limitNote(site: NetworkId): string | null {
  const { name, maxLength, maxReply, lengthVaries = false } = networkOf(site)
  if (!Number.isFinite(maxLength)) return null
  const verb = lengthVaries ? "usually takes" : "takes"
  const post = `${name} ${verb} ${grouped(maxLength)} characters`
  return maxReply === undefined
    ? `${post}.`
    : `${post} in a post, ${grouped(maxReply)} in a comment.`
}

function grouped(count: number): string {
  return count.toLocaleString("en-GB")
}

/** Says that a draft's link went out again and again, and where. */
export function errandElsewhereNote({ times, sites }: ErrandElsewhere): string {
  const where = listed(
    sites.map((id) => networkOf(id).name),
    "and"
  )
  return `This link is going out for the ${ordinalWord(times)} time in 9 days. So far: ${where}.`
}

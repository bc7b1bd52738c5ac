import type { NetworkId } from "~networks/index"
import type { ImportResult } from "~ui/balance-page/import-archive"

/** Every text of the balance page but those of the advice, the targets and the kinds, which other pages show too. */
export const WORDS = {
  title: "Your balance",
  network: "Network",
  together: "all together",
  noPosts: "No posts yet.",
  posts: "Posts",
  promotions: "Promotions",
  share: "Promotion share",

  png: "PNG",
  csv: "CSV",
  figures: "The figures",
  nothing: "nothing",

  now: {
    title: "Now",
    empty: "Nothing counted yet",
    window: "Window",
    next: "What to post next"
  },

  trend: {
    about: "Posts of each kind",
    step: "Step",
    label: "Posts over time, by kind; the figures are in the table below",
    week: { title: "Week by week", column: "Week from", button: "Weeks" },
    month: { title: "Month by month", column: "Month", button: "Months" }
  },

  networks: { title: "Network by network", label: "Networks compared" },

  runs: {
    title: "Promotions in a row",
    about: "How often they came alone, and how often in a row",
    times: "Times",
    label: "Runs of promotions",
    empty: "No promotions yet."
  },

  manner: {
    title: "How you promote",
    column: "Manner",
    label: "Promotions by how hard they push",
    plain: "soft sell",
    pushing: "pushing",
    hard: "hard sell"
  },

  talk: {
    title: "Staying to talk",
    column: "Replies within a day, on that network",
    label: "Promotions by replies sent within a day",
    none: "no reply",
    few: "1 or 2 replies",
    many: "3 or more",
    early: "Replies within a day of a promotion. Too early to tell",
    empty: "Nothing to show yet."
  },

  import: {
    title: "Import past posts",
    about:
      "Add the ZIP as the network sent it, or the folder or files inside, or a copy you saved here. Everything is read on this computer, and no post is counted twice.",
    how: "How to get your posts out of",
    checked: "Networks rename their menus now and then. Last checked in November 2026.",
    files: "Files to import",
    folder: "Folder to import",
    chooseFiles: "Choose files",
    chooseFolder: "Choose a folder",
    drop: "or drop them here",
    busy: "Another tab is importing posts. Wait for it or stop it there, then try again.",
    stop: "Stop",
    stays: "Posts already in stay in.",
    stopped: "Stopped.",
    noneIn: "None of its posts are in yet.",
    keep: "Keep what\u2019s in"
  },

  save: {
    title: "Save a copy",
    about:
      "Your whole history in one file. You can import either one again, here or on another computer; CSV also opens in a spreadsheet.",
    json: "Save as JSON",
    csv: "Save as CSV"
  }
} as const

/**
 * How to get one's posts out of a network: where to ask, which format, how long it takes, which file matters. Compared with
 * the networks' help pages, and with reports of people who asked, when {@link WORDS} says.
 */
export const ARCHIVE_STEPS: Readonly<Partial<Record<NetworkId, readonly string[]>>> = {
  x: [
    "On X, open More, Settings and privacy, Your account, Download an archive of your data.",
    "Enter your password and the code, then request the archive.",
    "Wait a day or more. X sends an email and a notice in the app.",
    "Add the ZIP here as it is, and every part if X sends several. (Your posts are in data/tweets.js; long ones in data/note-tweet.js.)"
  ],
  facebook: [
    "On Facebook, open Settings, Accounts Centre, Your information and permissions, Download (or Export) your information.",
    "Choose your profile, then Specific types of information: Posts, and Groups and Comments if you like.",
    "Choose Download to device, date range All time, and format JSON. The default is HTML, which Softsell can’t read.",
    "Wait minutes to days. Facebook tells you when it’s ready, and keeps it for a few days.",
    "Add the ZIP here as it is. (Your posts are in your_posts\u2026json.)"
  ],
  linkedin: [
    "On LinkedIn, in a browser on a computer, open Me, Settings & Privacy, Data privacy, Get a copy of your data.",
    "Choose Download larger data archive. The quick ones leave out your posts.",
    "Wait up to a day for the email. Its link works for three days.",
    "Add the ZIP here as it is. (Posts are in Shares.csv, comments in Comments.csv. Don’t save those from a spreadsheet first.)"
  ],
  mastodon: [
    "On your server, open Preferences, Import and export, Data export.",
    "Under Archive, choose Request your archive. A server makes one every seven days.",
    "Wait for the email, then download the archive on the same page.",
    "Add the ZIP here as it is. (Your posts are in outbox.json; an older archive in .tar.gz has to be unpacked first.)"
  ],
  reddit: [
    "On Reddit, open reddit.com/settings/data-request.",
    "Choose the range of dates, all of it if you like, and submit.",
    "Wait up to 30 days for the message with the link.",
    "Add the ZIP here as it is. (Your posts are in posts.csv, your comments in comments.csv.)"
  ],
  bluesky: [
    "On Bluesky, open Settings, Account, Export my data.",
    "Choose Download CAR file. It’s ready at once.",
    "Add the .car file here as it is. It also holds your likes and follows; Softsell passes those over."
  ],
  youtube: [
    "Open takeout.google.com, choose Deselect all, then YouTube and YouTube Music.",
    "Under All YouTube data included, leave only comments chosen.",
    "Create the export as a .zip. Google sends an email when it’s ready.",
    "Add the ZIP here as it is. If it’s refused, unpack it and add the one .csv file in its comments folder: Google translates the file’s name."
  ]
}

/** The accessible name of a button that saves a chart. @param format PNG or CSV */
export function saveName(format: string, title: string): string {
  return `Save ${format}: ${title}`
}

/** The accessible name of a chart's table. */
export function figuresName(title: string): string {
  return `Figures: ${title}`
}

/** Says over how many days networks are compared. */
export function postedIn(days: number): string {
  return `What you posted in the last ${days} days`
}

/** Counts promotions. @param window in words */
export function promotionsIn(count: number, window: string): string {
  return `${count} ${count === 1 ? "promotion" : "promotions"} ${window}`
}

/** Says how many promotions pushed nobody. */
export function justOffered(plain: number, all: number): string {
  return `${plain} of ${all} promotions just made an offer`
}

/** Says after how many promotions the writer talked with somebody. */
export function stayedFor(stayed: number, promotions: number): string {
  if (stayed === 0) return "No replies from you in the day after a promotion so far"
  return `You replied to people within a day of ${stayed} of your ${promotions} promotions`
}

/** Names a run of promotions by its length. */
export function inARow(length: number): string {
  return length === 1 ? "alone" : `${length} in a row`
}

/** How often there was such a run. */
export function timesOf(name: string, times: number): string {
  return `${name}: ${times} ${times === 1 ? "time" : "times"}`
}

/** The accessible name of the bar while a file is read. */
export function readingName(name: string): string {
  return `Reading ${name}`
}

/** The accessible name of the bar while posts are judged. */
export function judgingName(name: string): string {
  return `Judging the posts of ${name}`
}

/** How far the reading is. @param posts found so far */
export function readingSentence(name: string, posts: number): string {
  return posts === 0 ? `Reading ${name}.` : `Reading ${name}: ${figure(posts)} posts found.`
}

/** "12,300 of 50,000 posts are in, newest first; about 2 minutes left." @param minutes left; null where nobody knows */
export function progressSentence(done: number, posts: number, minutes: number | null): string {
  return `${figure(done)} of ${figure(posts)} posts are in, newest first${left(minutes)}.`
}

function left(minutes: number | null): string {
  if (minutes === null) return ""
  if (minutes < 1) return "; under a minute left"
  return `; about ${minutes < 1.5 ? "a minute" : `${Math.round(minutes)} minutes`} left`
}

/** What became of an import. */
export function importedSentence(
  name: string,
  { added, known, changed, leftOut, endedEarly }: ImportResult
): string {
  return [
    `${added === 1 ? "1 post" : `${added} posts`} imported from ${name}`,
    known > 0 ? `; ${known} already here.` : ".",
    changed > 0
      ? ` ${changed === 1 ? "1 of them has" : `${changed} of them have`} a new kind now.`
      : "",
    leftOut.size > 0 ? ` Left out: ${listOf(leftOut)}.` : "",
    endedEarly === null ? "" : " Add the same file again to carry on from here."
  ].join("")
}

/** "5 × earlier version of an edited post; 1 × entry without a date" */
function listOf(leftOut: ReadonlyMap<string, number>): string {
  return [...leftOut].map(([why, times]) => `${times} \u00D7 ${why}`).join("; ")
}

/** Says that an import came to a bad end. */
export function interrupted(reason: string): string {
  return `Import interrupted: ${reason}`
}

/** Says that a file could not be taken. */
export function refusedImport(name: string): string {
  return `${name} couldn\u2019t be imported. Nothing was changed.`
}

/** Says that an earlier import did not come to its end. */
export function endedImport(name: string, isStopped: boolean): string {
  return `The import of ${name} was ${isStopped ? "stopped" : "interrupted"}.`
}

/** How such an import goes on. */
export function addAgain(name: string): string {
  return `Add ${name} again to carry on from there.`
}

function figure(posts: number): string {
  return posts.toLocaleString("en")
}

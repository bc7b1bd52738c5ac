import * as v from "valibot"

import type { ArchivePost } from "~balance/archive/archive-post"
import { decodeEntities } from "~balance/archive/decode-entities"
import { parseIsoTime } from "~balance/calendar"
import { failed, ok, type Result } from "~result"

/** The fields used of an entry of `tweets.js`; older archives have the tweet itself, newer ones `{"tweet": {…}}`. */
const tweetSchema = v.object({
  full_text: v.optional(v.string()),
  text: v.optional(v.string()),
  created_at: v.string(),
  in_reply_to_status_id_str: v.optional(v.nullable(v.string())),
  in_reply_to_screen_name: v.optional(v.nullable(v.string()))
})
const entrySchema = v.union([
  v.pipe(
    v.object({ tweet: tweetSchema }),
    v.transform(({ tweet }) => tweet)
  ),
  tweetSchema
])

/** `Wed Oct 10 20:19:24 +0000 2018` */
const CREATED = /^\w{3} (\w{3}) (\d{2}) (\d{2}:\d{2}:\d{2}) \+0000 (\d{4})$/
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")

/** A repost in the archive is the original behind `RT @name: `; its `retweeted` flag is false even then. */
const REPOST = /^RT @\w{1,20}:/

/** Reads one entry of X's `tweets.js`. */
export function readXTweet(entry: unknown): Result<ArchivePost> {
  const parsed = v.safeParse(entrySchema, entry)
  if (!parsed.success) return failed("an entry has no text and date of a post")
  const tweet = parsed.output
  const text = tweet.full_text ?? tweet.text
  if (text === undefined) return failed("an entry has no text (full_text)")
  const postedAt = instantOf(tweet.created_at)
  if (postedAt === null) {
    return failed(`an entry has no date that can be read (${tweet.created_at})`)
  }
  const reply = Boolean(tweet.in_reply_to_status_id_str ?? tweet.in_reply_to_screen_name)
  return ok({
    site: "x",
    surface: reply ? "reply" : "post",
    text: REPOST.test(text) ? "" : decodeEntities(text),
    postedAt
  })
}

function instantOf(created: string): number | null {
  const match = CREATED.exec(created)
  if (!match) return null
  const [, monthName, day, clock, year] = match as unknown as readonly string[]
  const month = String(MONTHS.indexOf(monthName!) + 1).padStart(2, "0")
  return parseIsoTime(`${year!}-${month}-${day!} ${clock!}`)
}

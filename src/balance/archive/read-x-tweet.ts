import * as v from "valibot"

import { LEFT_OUT, type LeftOut } from "~balance/archive/archive-item"
import { postId } from "~balance/archive/archive-post"
import { decodeEntities } from "~balance/archive/decode-entities"
import { parseIsoTime } from "~balance/calendar"

/** A tweet as it stands in the archive. */
export type XTweet = {
  readonly id: string | null
  /** Milliseconds since the Unix epoch, UTC. */
  readonly postedAt: number
  /** What was typed: without the links of its own pictures, short links expanded, entities decoded. Empty for a repost. */
  readonly text: string
  /** True where the text ends in "\u2026" and a link: the whole of it stands in `note-tweet.js`. */
  readonly isCut: boolean
  readonly isReply: boolean
  /** The id of the tweet that it answers, where that is known. */
  readonly inReplyTo: string | null
  readonly inReplyToUser: string | null
  /** The id of the first version, by which all versions of an edited post are found; its own where it was not edited. */
  readonly firstVersion: string | null
  /** There is more than one version. */
  readonly isEdited: boolean
}

const linkSchema = v.looseObject({
  url: v.optional(v.nullable(v.string())),
  expanded_url: v.optional(v.nullable(v.string()))
})
const linksSchema = v.optional(v.nullable(v.array(linkSchema)))
const idSchema = v.optional(v.nullable(v.union([v.string(), v.number()])))
const versionsSchema = v.optional(
  v.nullable(v.looseObject({ editTweetIds: v.optional(v.array(v.string())) }))
)

/** The fields used of an entry; older archives have the tweet itself, newer ones `{"tweet": {\u2026}}`. */
const tweetSchema = v.object({
  id_str: idSchema,
  full_text: v.optional(v.string()),
  text: v.optional(v.string()),
  created_at: v.optional(v.string()),
  in_reply_to_status_id_str: idSchema,
  in_reply_to_user_id_str: idSchema,
  in_reply_to_screen_name: v.optional(v.nullable(v.string())),
  retweeted_status: v.optional(v.unknown()),
  entities: v.optional(v.nullable(v.looseObject({ urls: linksSchema, media: linksSchema }))),
  extended_entities: v.optional(v.nullable(v.looseObject({ media: linksSchema }))),
  edit_info: v.optional(
    v.nullable(
      v.looseObject({
        initial: versionsSchema,
        edit: v.optional(
          v.nullable(
            v.looseObject({ initialTweetId: idSchema, editControlInitial: versionsSchema })
          )
        )
      })
    )
  )
})
const entrySchema = v.union([
  v.pipe(
    v.object({ tweet: tweetSchema }),
    v.transform(({ tweet }) => tweet)
  ),
  tweetSchema
])

const ID = /^\d+$/

/** `Wed Oct 10 20:19:24 +0000 2018`; the weekday is not looked at. */
const CREATED = /^\w{3} (\w{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) \+0000 (\d{4})$/
/** `2015-03-01 09:10:11 +0000`, in the monthly files of 2012 to 2019. */
const CREATED_MONTHLY = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) \+0000$/
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")

/** A repost in the archive is the original behind `RT @name: `; its `retweeted` flag is false even then. */
const REPOST = /^RT @\w{1,20}:/

/** @names that X puts in front of a reply; the box in which it is written does not show them. */
const ADDRESSEES = /^(?:@\w{1,20}(?:\s+|$))+/

/** Reads one entry of X's `tweets.js`. @returns the reason where it is left out */
export function readXTweet(entry: unknown): XTweet | LeftOut {
  const parsed = v.safeParse(entrySchema, entry)
  if (!parsed.success) return LEFT_OUT.broken
  const tweet = parsed.output
  const written = tweet.full_text ?? tweet.text
  if (written === undefined) return LEFT_OUT.noText
  const postedAt = instantOf(tweet.created_at ?? "")
  if (postedAt === null) return LEFT_OUT.noDate
  const id = idOf(tweet.id_str)
  const { initial, edit } = tweet.edit_info ?? {}
  const firstVersion =
    idOf(edit?.initialTweetId) ??
    idOf(edit?.editControlInitial?.editTweetIds?.[0]) ??
    idOf(initial?.editTweetIds?.[0]) ??
    id
  const isReply = Boolean(tweet.in_reply_to_status_id_str ?? tweet.in_reply_to_screen_name)
  const isRepost = REPOST.test(written) || Boolean(tweet.retweeted_status)
  const cutMark = isRepost ? null : cutMarkOf(written, tweet)
  const typed = isRepost
    ? ""
    : typedText(cutMark ? written.slice(0, cutMark.index) : written, tweet)
  return {
    ...{ id, postedAt },
    text: isReply ? withoutAddressees(typed) : typed,
    isCut: cutMark !== null,
    isReply,
    inReplyTo: idOf(tweet.in_reply_to_status_id_str),
    inReplyToUser: idOf(tweet.in_reply_to_user_id_str),
    firstVersion,
    isEdited: firstVersion !== id || (initial?.editTweetIds?.length ?? 0) > 1
  }
}

/** The "\u2026" and the link that X puts in place of a long post's end; a link that the writer put there leads elsewhere. */
function cutMarkOf(
  written: string,
  { entities }: v.InferOutput<typeof tweetSchema>
): RegExpExecArray | null {
  const mark = /\u2026 ?(https:\/\/t\.co\/\w+)$/u.exec(written)
  if (!mark) return null
  const links = [...(entities?.urls ?? []), ...(entities?.media ?? [])]
  const leadsTo = links.find(({ url }) => url === mark[1])?.expanded_url
  return leadsTo == null || /\/status\/\d+$/.test(leadsTo) ? mark : null
}

/** A reply without the @names that X puts in front of it. */
export function withoutAddressees(reply: string): string {
  return reply.replace(ADDRESSEES, "")
}

function typedText(written: string, tweet: v.InferOutput<typeof tweetSchema>): string {
  const media = [...(tweet.entities?.media ?? []), ...(tweet.extended_entities?.media ?? [])]
  let text = written
  for (const { url } of media) if (url) text = text.split(url).join("")
  for (const { url, expanded_url } of tweet.entities?.urls ?? []) {
    if (url && expanded_url) text = text.split(url).join(expanded_url)
  }
  return decodeEntities(text).trim()
}

function idOf(id: string | number | null | undefined): string | null {
  return postId(String(id ?? ""), ID)
}

function instantOf(created: string): number | null {
  const monthly = CREATED_MONTHLY.exec(created)
  if (monthly) return parseIsoTime(monthly[1]!)
  const match = CREATED.exec(created)
  if (!match) return null
  const [, monthName, day, clock, year] = match as unknown as readonly string[]
  const month = String(MONTHS.indexOf(monthName!) + 1).padStart(2, "0")
  return parseIsoTime(`${year!}-${month}-${day!.padStart(2, "0")} ${clock!}`)
}

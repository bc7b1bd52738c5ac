import fc from "fast-check"
import { describe, expect, test } from "vitest"

import type { ArchivePost } from "~balance/archive/archive-post"
import { archiveReader } from "~balance/archive/archive-reader"
import { decodeEntities } from "~balance/archive/decode-entities"
import { monthlyBalance } from "~balance/counting/monthly-balance"
import { repairUtf8 } from "~balance/archive/repair-utf8"
import { KINDS } from "~engine/types"
import { ok, type Result } from "~result"

function readAll(text: string, size = 7): Result<readonly ArchivePost[]> {
  const reader = archiveReader()
  const posts: ArchivePost[] = []
  for (let at = 0; at < text.length; at += size) {
    const read = reader.push(text.slice(at, at + size))
    if (!read.ok) return read
    posts.push(...read.value)
  }
  const last = reader.end()
  return last.ok ? ok([...posts, ...last.value]) : last
}

const TWEETS = `window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "full_text" : "Tom &amp; I wrote about [brackets], {braces} and \\"quotes\\" \\\\",
      "created_at" : "Wed Oct 10 20:19:24 +0000 2018"
    }
  },
  { "tweet" : { "full_text" : "RT @anna: 50% off today", "created_at" : "Thu Nov 01 00:00:00 +0000 2018", "retweeted" : false } },
  { "tweet" : { "full_text" : "@bert Thanks!", "in_reply_to_status_id_str" : "1", "created_at" : "Thu Nov 01 00:00:01 +0000 2018" } }
]`

const SHARES = `Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\r
2025-01-01 10:00:00,https://www.linkedin.com/a,"First line""\r
""""\r
""Second, with a comma",,,MEMBER_NETWORK\r
2025-01-02 11:30:00 UTC,https://www.linkedin.com/b,"He said ""go"" and left",,,MEMBER_NETWORK\r
2025-01-03 11:30:00,https://www.linkedin.com/c,,https://example.com,,MEMBER_NETWORK`

const FACEBOOK = JSON.stringify(
  [
    {
      timestamp: 1_500_000_000,
      data: [{ post: "Caf\u00c3\u00a9 \u00f0\u009f\u0098\u0080" }],
      title: "Anna updated her status."
    },
    {
      timestamp: 1_500_000_100,
      attachments: [{ data: [{ external_context: { url: "https://e.com" } }] }]
    },
    { timestamp: 1_500_000_200, data: [{ update_timestamp: 1_500_000_200 }, { post: "Two" }] }
  ],
  null,
  2
)

describe.each([1, 2, 7, 64, 100_000])("in pieces of %i characters", (size) => {
  test("X's tweets.js", () => {
    expect(readAll(TWEETS, size)).toEqual(
      ok([
        {
          site: "x",
          surface: "post",
          text: 'Tom & I wrote about [brackets], {braces} and "quotes" \\',
          postedAt: Date.UTC(2018, 9, 10, 20, 19, 24)
        },
        { site: "x", surface: "post", text: "", postedAt: Date.UTC(2018, 10, 1) },
        {
          site: "x",
          surface: "reply",
          text: "@bert Thanks!",
          postedAt: Date.UTC(2018, 10, 1, 0, 0, 1)
        }
      ])
    )
  })

  test("LinkedIn's Shares.csv", () => {
    expect(readAll(SHARES, size)).toEqual(
      ok([
        {
          site: "linkedin",
          surface: "post",
          text: "First line\n\nSecond, with a comma",
          postedAt: Date.UTC(2025, 0, 1, 10)
        },
        {
          site: "linkedin",
          surface: "post",
          text: 'He said "go" and left',
          postedAt: Date.UTC(2025, 0, 2, 11, 30)
        },
        { site: "linkedin", surface: "post", text: "", postedAt: Date.UTC(2025, 0, 3, 11, 30) }
      ])
    )
  })

  test("Facebook's your_posts_1.json", () => {
    expect(readAll(FACEBOOK, size)).toEqual(
      ok([
        {
          site: "facebook",
          surface: "post",
          text: "Caf\u00e9 \ud83d\ude00",
          postedAt: 1_500_000_000_000
        },
        { site: "facebook", surface: "post", text: "", postedAt: 1_500_000_100_000 },
        { site: "facebook", surface: "post", text: "Two", postedAt: 1_500_000_200_000 }
      ])
    )
  })
})

test("older and empty archives", () => {
  const bare =
    '\ufeffwindow.YTD.tweet.part0 = [{"full_text":"Hi","created_at":"Wed Oct 10 20:19:24 +0000 2018"}];'
  expect(readAll(bare)).toMatchObject(ok([{ text: "Hi" }]))
  expect(readAll("window.YTD.tweets.part0 = [ ]")).toEqual(ok([]))
  expect(readAll("[]")).toEqual(ok([]))
  expect(readAll('{"timestamp":1,"data":[{"post":"Alone"}]}')).toMatchObject(
    ok([{ text: "Alone" }])
  )
})

describe("is refused with a reason", () => {
  test.each([
    ["an empty file", "", "none of the archives"],
    ["a letter", "Dear all, here are my posts.\nYours", "none of the archives"],
    ["a web page", "<!doctype html><title>Posts</title>", "none of the archives"],
    ["another file of X", "window.YTD.account.part0 = [{}]", "data/tweets.js"],
    ["X cut off", TWEETS.slice(0, -3), "cut off"],
    [
      "X without a date",
      TWEETS.replace(/"created_at" : "Wed[^"]*"/, '"x":1'),
      "Line 2: an entry has no"
    ],
    [
      "X with a broken date",
      TWEETS.replace("Wed Oct 10", "Wed Oct 35"),
      "no date that can be read"
    ],
    [
      "X with a broken entry",
      TWEETS.replace('"tweet" : {', '"tweet" {'),
      "Line 2: this entry is not JSON"
    ],
    [
      "LinkedIn's Comments.csv",
      SHARES.replace("ShareCommentary", "Message"),
      "none of the archives"
    ],
    [
      "LinkedIn without dates",
      SHARES.replace("2025-01-02", "2025-02-31"),
      "Line 5: a row has no date"
    ],
    ["LinkedIn cut off", SHARES.slice(0, 120), "cut off"],
    ["Facebook cut off", FACEBOOK.slice(0, -3), "cut off"],
    ["a list of numbers", "[1, 2, 3]", "Line 1: an entry has no time"],
    ["other JSON", '{"comments_v2": []}', "none of the archives"],
    ["half of an object", '{"timestamp": 12', "cut off"]
  ])("%s", (_name, text, reason) => {
    const reading = readAll(text)
    expect(reading.ok).toBe(false)
    expect(reading).toHaveProperty("failure.reason", expect.stringContaining(reason))
  })
})

test("no input makes it throw", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "window.YTD.tweets.part0 = ",
      "[",
      "]",
      "{",
      "}",
      '"',
      ",",
      "\n",
      "\\",
      "1",
      ":",
      "ShareCommentary",
      "Date"
    )
  )
  fc.assert(
    fc.property(pieces, (parts) => {
      const reading = readAll(parts.join(""), 3)
      if (!reading.ok) expect(reading.failure.reason).toMatch(/^[A-Z].*\.$/)
    })
  )
})

test.each([
  ["&amp;lt; &gt; &quot;&#39;&#x1F600;", "&lt; > \"'\ud83d\ude00"],
  ["AT&T &unknown; &#0; &#xD800; &", "AT&T &unknown; &#0; &#xD800; &"]
])("entities of %s", (text, decoded) => expect(decodeEntities(text)).toBe(decoded))

test("Facebook's encoding is repaired in any text, and correct text left alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const bytes = String.fromCharCode(...new TextEncoder().encode(text))
      expect(repairUtf8(bytes)).toBe(text)
    })
  )
  expect(repairUtf8("d\u00e9j\u00e0 vu")).toBe("d\u00e9j\u00e0 vu")
  expect(repairUtf8("\u65e5\u672c")).toBe("\u65e5\u672c")
  // An overlong form is no UTF-8, however it is read.
  expect(repairUtf8("\u00f0\u0080\u008f\u0090")).toBe("\u00f0\u0080\u008f\u0090")
})

test("every post falls in exactly one month, in UTC", () => {
  const posts = fc.array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      postedAt: fc.integer({ min: 0, max: 2_000_000_000_000 })
    })
  )
  fc.assert(
    fc.property(posts, (list) => {
      const balance = monthlyBalance(list as never)
      expect(balance.posts).toBe(list.length)
      const sum = balance.months.reduce((total, { posts: count }) => total + count, 0)
      expect(sum).toBe(list.length)
      for (const month of balance.months) {
        const { posts: count, promotion, information, conversation, personal } = month
        expect(promotion + information + conversation + personal).toBe(count)
        const inMonth = list.filter(({ postedAt }) =>
          new Date(postedAt).toISOString().startsWith(month.month)
        )
        expect(inMonth).toHaveLength(count)
      }
      const keys = balance.months.map(({ month }) => month)
      expect(keys).toEqual([...new Set(keys)].sort())
    })
  )
})

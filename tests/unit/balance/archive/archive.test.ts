import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { decodeEntities } from "~balance/archive/decode-entities"
import { monthlyBalance } from "~balance/counting/monthly-balance"
import { repairUtf8 } from "~balance/archive/repair-utf8"
import { KINDS } from "~engine/types"
import { ok } from "~result"

import { fileOf, readAll, readFiles } from "./read-files"

/** What is asked of most posts: no id, one part. */
const PLAIN = { networkPostId: null, parts: 1, isCut: false, pieces: [] } as const

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

describe.each([1, 2, 7, 64, 100_000])("in pieces of %i bytes", (size) => {
  test("X's tweets.js", async () => {
    expect(await readAll(TWEETS, size)).toEqual(
      ok([
        {
          site: "x",
          surface: "post",
          text: 'Tom & I wrote about [brackets], {braces} and "quotes" \\',
          postedAt: Date.UTC(2018, 9, 10, 20, 19, 24),
          ...PLAIN
        },
        { site: "x", surface: "post", text: "", postedAt: Date.UTC(2018, 10, 1), ...PLAIN },
        {
          site: "x",
          surface: "reply",
          text: "Thanks!",
          postedAt: Date.UTC(2018, 10, 1, 0, 0, 1),
          ...PLAIN
        }
      ])
    )
  })

  test("LinkedIn's Shares.csv", async () => {
    expect(await readAll(SHARES, size)).toEqual(
      ok([
        {
          site: "linkedin",
          surface: "post",
          text: "First line\n\nSecond, with a comma",
          postedAt: Date.UTC(2025, 0, 1, 10),
          ...PLAIN
        },
        {
          site: "linkedin",
          surface: "post",
          text: 'He said "go" and left',
          postedAt: Date.UTC(2025, 0, 2, 11, 30),
          ...PLAIN
        },
        {
          site: "linkedin",
          surface: "post",
          text: "",
          postedAt: Date.UTC(2025, 0, 3, 11, 30),
          ...PLAIN
        }
      ])
    )
  })

  test("Facebook's your_posts_1.json", async () => {
    expect(await readAll(FACEBOOK, size)).toEqual(
      ok([
        {
          site: "facebook",
          surface: "post",
          text: "Caf\u00e9 \ud83d\ude00",
          postedAt: 1_500_000_000_000,
          ...PLAIN
        },
        { site: "facebook", surface: "post", text: "", postedAt: 1_500_000_100_000, ...PLAIN },
        { site: "facebook", surface: "post", text: "Two", postedAt: 1_500_000_200_000, ...PLAIN }
      ])
    )
  })
})

test("older and empty archives", async () => {
  const bare =
    '\ufeffwindow.YTD.tweet.part0 = [{"full_text":"Hi","created_at":"Wed Oct 10 20:19:24 +0000 2018"}];'
  expect(await readAll(bare)).toMatchObject(ok([{ text: "Hi" }]))
  expect(await readAll("window.YTD.tweets.part0 = [ ]")).toEqual(ok([]))
  expect(await readAll("[]")).toEqual(ok([]))
  expect(await readAll('{"timestamp":1,"data":[{"post":"Alone"}]}')).toMatchObject(
    ok([{ text: "Alone" }])
  )
})

describe("is refused with a reason, and what to give instead", () => {
  test.each([
    ["an empty file", "", "The file is empty"],
    ["a letter", "Dear all, here are my posts.\nYours", "none of the archives"],
    ["Facebook's HTML copy", "<!doctype html><title>Posts</title>", "format JSON"],
    ["X's page", "<!DOCTYPE html><title>Your Twitter archive</title>", "data/tweets.js"],
    ["another file of X", "window.YTD.account.part0 = [{}]", "data/tweets.js"],
    ["deleted posts of X", "window.YTD.deleted_tweets.part0 = [{}]", "deleted on X"],
    ["X cut off", TWEETS.slice(0, -3), "cut off"],
    [
      "Shares.csv saved by a spreadsheet",
      "Date;ShareLink;ShareCommentary\n03.07.2025 08:00;a;b\n",
      "spreadsheet"
    ],
    [
      "Shares.csv saved by a spreadsheet with commas",
      "Date,ShareLink,ShareCommentary,Visibility\n7/3/2025 8:00,a,Hello,PUBLIC\n",
      "spreadsheet"
    ],
    ["LinkedIn's pictures", "Date/Time,MediaDescription,MediaLink\n", "Shares.csv"],
    ["LinkedIn cut off in a cell", SHARES.slice(0, 120), "cut off"],
    ["LinkedIn cut off in a row", SHARES.slice(0, SHARES.lastIndexOf(",https")), "cut off"],
    ["LinkedIn cut off in the last cell", SHARES.slice(0, -3), "cut off"],
    ["Facebook cut off", FACEBOOK.slice(0, -3), "cut off"],
    ["a list of numbers", "[1, 2, 3]", "None of its entries is a post"],
    ["another file of Facebook", '{"friends_v2": []}', "your_posts_1.json"],
    ["half of an object", '{"timestamp": 12', "cut off"]
  ])("%s", async (_name, text, reason) => {
    const reading = await readAll(text)
    expect(reading.ok).toBe(false)
    expect(reading).toHaveProperty("failure.reason", expect.stringContaining(reason))
  })

  test("bytes of another encoding", async () => {
    const file = {
      ...fileOf("tweets.js", ""),
      size: 3,
      bytes: async function* () {
        yield await Promise.resolve(new Uint8Array([0x5b, 0xff, 0xfe]))
      }
    }
    expect(await readFiles([file])).toHaveProperty(
      "failure.reason",
      expect.stringContaining("UTF-8 text")
    )
  })
})

describe("odd entries are left out and counted", () => {
  test.each([
    [
      "without a date",
      TWEETS.replace(/"created_at" : "Wed[^"]*"/, '"x":1'),
      "entry without a date"
    ],
    ["with a broken date", TWEETS.replace("Wed Oct 10", "Wed Oct 35"), "entry without a date"],
    ["that is not JSON", TWEETS.replace('"tweet" : {', '"tweet" {'), "entry that cannot be read"],
    [
      "of LinkedIn with a day that is none",
      SHARES.replace("2025-01-02", "2025-02-31"),
      "entry without a date"
    ]
  ])("one %s", async (_, text, why) => {
    const read = await readFiles([fileOf("given", text)])
    expect(read).toMatchObject({ value: { posts: [{}, {}], leftOut: [why] } })
  })
})

test("LinkedIn's comments are replies, with quotation marks escaped by a backslash", async () => {
  const text =
    'Date,Link,Message\n2026-05-08 09:30:00,https://a.example,"Yes, the \\"white\\" ones.\n\nTry them."\n'
  expect(await readAll(text)).toMatchObject(
    ok([{ surface: "reply", text: 'Yes, the "white" ones.\n\nTry them.' }])
  )
})

test.each([1, 2, 3, 7])("an escaped mark parted by the pieces of %i bytes", async (size) => {
  const text = 'Date,Link,Message\n2026-05-08 09:30:00,a,"Yes, \\"white\\" and \\"red\\"."\n'
  expect(await readAll(text, size)).toMatchObject(ok([{ text: 'Yes, "white" and "red".' }]))
})

test("a header in quotation marks, and somebody named on Facebook", async () => {
  const shares =
    '"Date","ShareLink","ShareCommentary","Visibility"\n"2025-07-03 08:00:00","a","Hi","PUBLIC"\n'
  expect(await readAll(shares)).toMatchObject(ok([{ text: "Hi" }]))
  const named = '[{"timestamp": 5, "data": [{"post": "With @[100:2048:Jane Doe] at sea"}]}]'
  expect(await readAll(named)).toMatchObject(ok([{ text: "With Jane Doe at sea" }]))
})

test("LinkedIn's own marks go, the writer's stay", async () => {
  const text = SHARES.replace('"First line""', '"""Half price!"" shouts a window.""')
  expect(await readAll(text)).toMatchObject({
    value: [{ text: '"Half price!" shouts a window.\n\nSecond, with a comma' }, {}, {}]
  })
})

test("Facebook's groups, comments, captions, and a life event before 1970", async () => {
  const groups = '{"group_posts_v2": [{"timestamp": 5, "data": [{"post": "In a group"}]}]}'
  expect(await readAll(groups)).toMatchObject(ok([{ text: "In a group", surface: "post" }]))
  const comments =
    '{"comments_v2": [{"timestamp": 5, "data": [{"comment": {"comment": "Well said"}}]}]}'
  expect(await readAll(comments)).toMatchObject(ok([{ text: "Well said", surface: "reply" }]))
  const caption =
    '[{"timestamp": 5, "attachments": [{"data": [{"media": {"description": "Rye"}}]}]}]'
  expect(await readAll(caption)).toMatchObject(ok([{ text: "Rye" }]))
  const event = await readAll('[{"timestamp": -268012800, "data": []}]')
  expect(event).toMatchObject(ok([{ postedAt: -268_012_800_000 }]))
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
  return fc.assert(
    fc.asyncProperty(pieces, async (parts) => {
      const reading = await readAll(parts.join(""), 3)
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

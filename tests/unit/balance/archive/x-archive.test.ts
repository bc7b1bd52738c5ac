import { describe, expect, test } from "vitest"

import type { GivenFile } from "~balance/archive/given-file"
import { ok } from "~result"

import { fileOf, readAll, readFiles } from "./read-files"

/** A file of X with these tweets. */
function tweetsFile(path: string, tweets: readonly object[]): GivenFile {
  return fileOf(
    path,
    `window.YTD.tweets.part0 = ${JSON.stringify(tweets.map((tweet) => ({ tweet })))}`,
    50
  )
}

/** A tweet of a second in March 2024. */
function tweetAt(second: number, id: string, text: string, more: object = {}): object {
  return {
    id_str: id,
    full_text: text,
    created_at: `Fri Mar 01 10:${String(Math.floor(second / 60)).padStart(2, "0")}:${String(second % 60).padStart(2, "0")} +0000 2024`,
    ...more
  }
}

describe("X's tweets beside each other", () => {
  test("a link of the post's own picture was typed by nobody, another stands for its address", async () => {
    const entities = {
      urls: [{ url: "https://t.co/a", expanded_url: "https://bakery.example/rye" }],
      media: [{ url: "https://t.co/b" }]
    }
    const read = await readFiles([
      tweetsFile("tweets.js", [
        tweetAt(1, "10", "Rye: https://t.co/a https://t.co/b", { entities }),
        tweetAt(2, "11", "https://t.co/b", { entities })
      ])
    ])
    expect(read).toMatchObject({
      value: { posts: [{ text: "Rye: https://bakery.example/rye" }, { text: "" }] }
    })
  })

  test("an edited post went out once, in its last version", async () => {
    const initial = { editTweetIds: ["20", "21"] }
    const read = await readFiles([
      tweetsFile("tweets.js", [
        tweetAt(1, "20", "Bred at six.", { edit_info: { initial } }),
        tweetAt(40, "21", "Bread at six.", { edit_info: { edit: { editControlInitial: initial } } })
      ])
    ])
    expect(read).toMatchObject({
      value: { posts: [{ text: "Bread at six." }], leftOut: ["earlier version of an edited post"] }
    })
  })

  test.each([
    ["first version first", 0],
    ["last version first", 1]
  ])("also where the first version knows nothing of it: %s", async (_, turned) => {
    const edit = { initialTweetId: "20", editControlInitial: { editTweetIds: ["20", "21", "22"] } }
    const tweets = [
      tweetAt(1, "20", "Bred at six.", { edit_info: { initial: { editTweetIds: ["20"] } } }),
      tweetAt(30, "21", "Bread at sx.", { edit_info: { edit } }),
      tweetAt(40, "22", "Bread at six.", { edit_info: { edit } })
    ]
    const read = await readFiles([tweetsFile("tweets.js", turned ? [...tweets].reverse() : tweets)])
    expect(read).toMatchObject({
      value: {
        posts: [
          {
            text: "Bread at six.",
            pieces: [{ networkPostId: "21" }, { networkPostId: "20" }]
          }
        ],
        leftOut: ["earlier version of an edited post", "earlier version of an edited post"]
      }
    })
  })

  test("an ellipsis and a link of the writer's own are no cut; the link of a cut was typed by nobody", async () => {
    const urls = [
      { url: "https://t.co/own", expanded_url: "https://bakery.example/rye" },
      { url: "https://t.co/cut", expanded_url: "https://twitter.com/i/web/status/12" }
    ]
    const read = await readFiles([
      tweetsFile("tweets.js", [
        tweetAt(1, "11", "And then\u2026 https://t.co/own", { entities: { urls } }),
        tweetAt(2, "12", "It all began when\u2026 https://t.co/cut", { entities: { urls } })
      ])
    ])
    expect(read).toMatchObject({
      value: {
        posts: [
          { text: "And then\u2026 https://bakery.example/rye", isCut: false },
          { text: "It all began when", isCut: true }
        ],
        cut: 1
      }
    })
  })

  test("a short post is not the beginning of a long one of the same second", async () => {
    const note = fileOf(
      "note-tweet.js",
      `window.YTD.note_tweet.part0 = [{"noteTweet":{"createdAt":"2024-03-01T10:00:07.000Z","core":{"text":"We are open. ${"And so on. ".repeat(40)}"}}}]`
    )
    const read = await readFiles([
      note,
      tweetsFile("tweets.js", [tweetAt(7, "30", "We are open.")])
    ])
    expect(read).toMatchObject({ value: { posts: [{ text: "We are open." }] } })
  })

  const WHOLE = `${"We opened in a garage with eleven buckets. ".repeat(8)}The end.`
  const NOTE = fileOf(
    "note-tweet.js",
    `window.YTD.note_tweet.part0 = [{"noteTweet":{"noteTweetId":"9","createdAt":"2024-03-01T10:00:07.000Z","core":{"text":${JSON.stringify(WHOLE)}}}}]`
  )
  const LONG = tweetsFile("tweets.js", [
    tweetAt(7, "30", `${WHOLE.slice(0, 250)}\u2026 https://t.co/more`)
  ])

  test.each([
    ["tweets first", [LONG, NOTE]],
    ["notes first", [NOTE, LONG]]
  ])("a long post is whole where note-tweet.js is there: %s", async (_, files) => {
    expect(await readFiles(files)).toMatchObject({ value: { posts: [{ text: WHOLE }], cut: 0 } })
  })

  test("without it the cut post is counted as such", async () => {
    expect(await readFiles([LONG])).toMatchObject({ value: { cut: 1 } })
  })

  test("a thread is one post, in any order and over two files; an answer a day later is a post of its own", async () => {
    const to = (id: string) => ({ in_reply_to_status_id_str: id, in_reply_to_user_id_str: "1" })
    const read = await readFiles([
      tweetsFile("tweets-part1.js", [
        tweetAt(9, "43", "Third.", to("42")),
        tweetAt(3600 - 1, "49", "Later.")
      ]),
      tweetsFile("tweets.js", [tweetAt(7, "41", "First."), tweetAt(8, "42", "Second.", to("41"))])
    ])
    expect(read).toMatchObject({
      value: {
        posts: [
          { text: "Later.", networkPostId: "49" },
          { text: "First.\n\nSecond.\n\nThird.", networkPostId: "41", parts: 3, surface: "post" }
        ]
      }
    })
  })

  test("an answer to oneself is no reply, one to others is", async () => {
    const read = await readFiles([
      tweetsFile("tweets.js", [
        tweetAt(1, "51", "Bread."),
        {
          ...tweetAt(2, "52", "More bread.", {
            in_reply_to_status_id_str: "51",
            in_reply_to_user_id_str: "7"
          }),
          created_at: "Sat Mar 02 10:00:00 +0000 2024"
        },
        tweetAt(3, "53", "@a @b Yes.", {
          in_reply_to_status_id_str: "8",
          in_reply_to_user_id_str: "3"
        })
      ])
    ])
    expect(read).toMatchObject({
      value: {
        posts: [{ surface: "post" }, { surface: "post" }, { surface: "reply", text: "Yes." }]
      }
    })
  })

  test("the same file given twice counts once", async () => {
    const file = tweetsFile("tweets.js", [tweetAt(1, "61", "Bread.")])
    expect(await readFiles([file, file])).toMatchObject({
      value: { posts: [{}], leftOut: ["post that stands in the archive twice"] }
    })
  })

  test("a monthly file of 2015", async () => {
    const text =
      'Grailbird.data.tweets_2015_03 = \n[{"text":"Hi","id_str":"1","created_at":"2015-03-01 09:10:11 +0000"}]'
    expect(await readAll(text)).toMatchObject(
      ok([{ text: "Hi", postedAt: Date.UTC(2015, 2, 1, 9, 10, 11) }])
    )
  })
})

test.each(["", "9".repeat(60), "x", 1e30])("%s is no id of a post's", async (id) => {
  const created_at = "Wed Oct 10 20:19:24 +0000 2018"
  const tweets = `window.YTD.tweets.part0 = ${JSON.stringify([{ tweet: { id_str: id, full_text: "Hi", created_at } }])}`
  const read = await readAll(tweets)
  expect(read).toMatchObject(ok([{ text: "Hi", networkPostId: null }]))
})

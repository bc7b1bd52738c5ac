import { describe, expect, test } from "vitest"

import { LEFT_OUT } from "~balance/archive/archive-item"
import { archiveRecord } from "~balance/archive/archive-record"
import { readArchivedPost } from "~balance/record/archived-post"
import { failed, ok } from "~result"

import { fileOf, readAll, readFiles } from "./read-files"

/** What is asked of most posts: no id, one part. */
const PLAIN = { networkPostId: null, parts: 1, isCut: false, pieces: [] } as const

/** What the compose box may have been recorded with: the text below a title or a content warning. */
function below(networkPostId: string, text: string, postedAt: number): object {
  return { type: "version", networkPostId, text, postedAt }
}

const LOAVES = "Two loaves & one [crust]\nsee https://b.example/x\n\nDone."
const FIRST_LOAF_AT = Date.UTC(2023, 0, 15, 12, 34, 56)

const OUTBOX = JSON.stringify({
  "@context": ["https://www.w3.org/ns/activitystreams", { toot: "http://joinmastodon.org/ns#" }],
  id: "outbox.json",
  type: "OrderedCollection",
  totalItems: 5,
  orderedItems: [
    {
      type: "Create",
      actor: "https://a.example/users/me",
      published: "2024-03-01T10:00:00Z",
      to: ["https://www.w3.org/ns/activitystreams#Public"],
      cc: ["https://a.example/users/me/followers"],
      object: {
        id: "https://a.example/users/me/statuses/112233445566",
        type: "Note",
        summary: "Bread",
        content:
          '<p>Two loaves &amp; one [crust]<br />see <a href="https://b.example/x"><span class="invisible">https://</span><span class="">b.example/x</span></a></p><p>Done.</p>'
      }
    },
    {
      type: "Announce",
      actor: "https://a.example/users/me",
      published: "2024-03-02T10:00:00Z",
      object: "https://b.example/1"
    },
    {
      type: "Create",
      actor: "https://a.example/users/me",
      published: "2024-03-03T10:00:00Z",
      to: ["https://b.example/users/ann"],
      cc: [],
      object: { id: "https://a.example/users/me/statuses/2", content: "<p>Only for you</p>" }
    },
    {
      type: "Create",
      actor: "https://a.example/users/me",
      published: "2024-03-04T10:00:00Z",
      to: ["https://a.example/users/me/followers"],
      object: {
        id: "https://a.example/users/me/statuses/33333",
        inReplyTo: "https://b.example/users/ann/statuses/1",
        content: "<p>Thanks</p>"
      }
    },
    {
      type: "Create",
      actor: "https://a.example/users/me",
      published: "2024-03-05T10:00:00Z",
      to: ["as:Public"],
      object: {
        id: "https://a.example/users/me/statuses/44444",
        inReplyTo: "https://a.example/users/me/statuses/33333",
        content: "<p>More</p>"
      }
    }
  ]
})

const REDDIT_POSTS = `id,permalink,date,ip,subreddit,gildings,title,url,body\r
p1,https://www.reddit.com/r/bread/1,2023-01-15 12:34:56 UTC,,bread,0,My first loaf,/r/bread/1,"It rose, and ""held"""\r
p2,https://www.reddit.com/r/bread/2,2023-01-16 12:34:56 UTC,,bread,0,A link,https://e.com,\r
p3,https://www.reddit.com/r/bread/3,not a date,,bread,0,Lost,,\r
`

const REDDIT_COMMENTS = `id,permalink,date,ip,subreddit,gildings,gildings_silver,link,parent,body,media
c1,https://www.reddit.com/r/bread/1/c1,2023-01-15 12:34:57 UTC,,bread,0,0,https://e.com,,"Two lines
of it",
c2,https://www.reddit.com/r/bread/1/c2,2023-01-15 12:34:58 UTC,,bread,0,0,https://e.com,,[deleted],
`

describe.each([1, 2, 7, 64, 100_000])("in pieces of %i bytes", (size) => {
  test("Mastodon's outbox.json", async () => {
    const post = (networkPostId: string | null, surface: string, text: string, day: number) => ({
      ...PLAIN,
      ...{ site: "mastodon", surface, text, networkPostId },
      postedAt: Date.UTC(2024, 2, day, 10)
    })
    expect(await readAll(OUTBOX, size)).toEqual(
      ok([
        {
          ...post("112233445566", "post", `Bread\n\n${LOAVES}`, 1),
          pieces: [below("112233445566", LOAVES, Date.UTC(2024, 2, 1, 10))]
        },
        post(null, "post", "", 2),
        post("33333", "reply", "Thanks", 4),
        post("44444", "post", "More", 5)
      ])
    )
  })

  test("Reddit's posts.csv and comments.csv", async () => {
    const one = (networkPostId: string, surface: string, text: string, postedAt: number) => ({
      ...PLAIN,
      ...{ site: "reddit", surface, text, networkPostId, postedAt }
    })
    expect(await readAll(REDDIT_POSTS, size)).toEqual(
      ok([
        {
          ...one("p1", "post", 'My first loaf\n\nIt rose, and "held"', FIRST_LOAF_AT),
          pieces: [below("p1", 'It rose, and "held"', FIRST_LOAF_AT)]
        },
        one("p2", "post", "A link", Date.UTC(2023, 0, 16, 12, 34, 56))
      ])
    )
    expect(await readAll(REDDIT_COMMENTS, size)).toEqual(
      ok([one("c1", "reply", "Two lines\nof it", Date.UTC(2023, 0, 15, 12, 34, 57))])
    )
  })
})

const ME = "https://a.example/users/me"

/** An outbox of posts of one's own, one a minute, each with a content warning or without and with what it answers. */
function outboxOf(
  posts: readonly {
    readonly id: number
    readonly text: string
    readonly to?: number
    readonly summary?: string
    readonly hour?: number
  }[]
): string {
  const orderedItems = posts.map(({ id, text, to, summary, hour = 10 }, minute) => ({
    type: "Create",
    actor: ME,
    published: new Date(Date.UTC(2024, 2, 1, hour, minute)).toISOString(),
    to: ["as:Public"],
    object: {
      id: `${ME}/statuses/${id}`,
      ...(to === undefined ? {} : { inReplyTo: `${ME}/statuses/${to}` }),
      ...(summary === undefined ? {} : { summary }),
      content: `<p>${text}</p>`
    }
  }))
  return JSON.stringify({ "@context": "https://www.w3.org/ns/activitystreams", orderedItems })
}

test("a thread of one's own answers is one post, its parts known by what was typed", async () => {
  const thread = outboxOf([
    { id: 10_001, text: "Weigh the water." },
    { id: 10_002, text: "Then the salt.", to: 10_001, summary: "Bread" },
    { id: 10_003, text: "Wait a day.", to: 10_002 },
    { id: 10_004, text: "The next day.", to: 10_003, hour: 12 }
  ])
  const at = (minute: number) => Date.UTC(2024, 2, 1, 10, minute)
  expect(await readAll(thread)).toMatchObject(
    ok([
      {
        ...{ networkPostId: "10001", parts: 3, postedAt: at(0), surface: "post" },
        text: "Weigh the water.\n\nBread\n\nThen the salt.\n\nWait a day.",
        pieces: [
          { type: "part", networkPostId: "10001", text: "Weigh the water.", postedAt: at(0) },
          { type: "part", networkPostId: "10002", text: "Then the salt.", postedAt: at(1) },
          { type: "part", networkPostId: "10003", text: "Wait a day.", postedAt: at(2) }
        ]
      },
      { networkPostId: "10004", parts: 1, text: "The next day." }
    ])
  )
})

test("the same outbox given twice is told once", async () => {
  const outbox = outboxOf([
    { id: 10_001, text: "Weigh the water." },
    { id: 10_002, text: "Then the salt.", to: 10_001 }
  ])
  const read = await readFiles([fileOf("outbox.json", outbox), fileOf("again/outbox.json", outbox)])
  expect(read).toMatchObject(
    ok({ posts: [{ networkPostId: "10001", parts: 2 }], leftOut: [LEFT_OUT.twice, LEFT_OUT.twice] })
  )
})

test("an outbox that is cut off, and one without a list, are refused", async () => {
  expect(await readAll(OUTBOX.slice(0, -40))).toMatchObject({ ok: false })
  expect(await readAll(OUTBOX.slice(0, 60))).toMatchObject({ ok: false })
  expect(await readAll(`{"@context": "${"x".repeat(70_000)}"}`, 4096)).toMatchObject({ ok: false })
})

const cut = failed(expect.stringContaining("cut off") as string)

test("another file of Mastodon's is named, and not called cut off", async () => {
  const actor =
    '{"@context":"https://www.w3.org/ns/activitystreams","type":"Person","id":"actor.json"}'
  expect(await readAll(actor)).toMatchObject(
    failed(expect.stringContaining("another file of Mastodon\u2019s") as string)
  )
})

test("a table that is cut off within a row is refused; a last row without a line break is not", async () => {
  const whole = REDDIT_POSTS.slice(0, REDDIT_POSTS.indexOf("p3"))
  expect(await readAll(whole.trimEnd())).toMatchObject({ ok: true })
  const rest = whole.length - whole.indexOf(",bread,0,A link")
  expect(await readAll(whole.slice(0, -rest))).toMatchObject(cut)
})

test("a file given twice counts once", async () => {
  const files = ["posts.csv", "copy/posts.csv"].map((path) => fileOf(path, REDDIT_POSTS))
  const read = await readFiles([...files, fileOf("comments.csv", REDDIT_COMMENTS)])
  expect(read.ok && read.value.posts.map(({ networkPostId }) => networkPostId)).toEqual([
    ...["p1", "p2", "c1"]
  ])
  expect(read.ok && read.value.leftOut.filter((why) => why.includes("twice"))).toHaveLength(2)
  const boxes = ["outbox.json", "copy/outbox.json"].map((path) => fileOf(path, OUTBOX))
  const twice = await readFiles(boxes)
  // A boost has no id of its own.
  expect(twice.ok && twice.value.posts).toHaveLength(5)
})

test.each([
  ["an id of 60 characters", "p".repeat(60), "It rose."],
  ["an id of 500 characters", "p".repeat(500), "It rose."],
  ["an id that is none", " \u0000", "It rose."],
  ["more words than any record has", "p1", "it rose ".repeat(60_000)]
])("%s spoils no import", async (_name, id, body) => {
  const [header] = REDDIT_POSTS.split("\r\n")
  const row = `${id},https://www.reddit.com/r/a/1,2023-01-15 12:34:56 UTC,,bread,0,Loaf,,${body}`
  const read = await readAll(`${header!}\n${row}\n`, 4096)
  if (!read.ok) throw new Error(read.failure.reason)
  expect(read.value).toHaveLength(1)
  expect(readArchivedPost(archiveRecord(read.value[0]!, null, 0, 0))).toMatchObject({ ok: true })
})

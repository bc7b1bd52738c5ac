import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { LEFT_OUT } from "~balance/archive/archive-item"
import type { ArchivePost } from "~balance/archive/archive-post"
import { failed, ok, type Result } from "~result"

import {
  blockOf,
  blocksOf,
  carOf,
  commitOf,
  DID,
  entriesOf,
  type Entry,
  linkTo,
  rawBlock,
  repositoryOf,
  varint
} from "./car-file"
import { bytesOf, readFiles } from "./read-files"

const POST = "app.bsky.feed.post"

/** A post of a second in March 2024. */
function postAt(second: number, text: string, more: object = {}): object {
  const createdAt = new Date(Date.UTC(2024, 2, 1, 10, 0, second)).toISOString()
  return { $type: POST, text, createdAt, langs: ["en"], ...more }
}

function replyTo(did: string): object {
  const parent = { uri: `at://${did}/${POST}/3kaaa`, cid: "bafyrei" }
  return { reply: { root: parent, parent } }
}

/** An answer to one's own post of this name. */
function answerTo(key: string): object {
  const parent = { uri: `at://${DID}/${POST}/${key}`, cid: "bafyrei" }
  return { reply: { root: parent, parent } }
}

/** A link on what stands in the text. */
function linkOn(text: string, shown: string, uri: string): object {
  const start = Buffer.byteLength(text.slice(0, text.indexOf(shown)))
  return {
    $type: "app.bsky.richtext.facet",
    index: { byteStart: start, byteEnd: start + Buffer.byteLength(shown) },
    features: [{ $type: "app.bsky.richtext.facet#link", uri }]
  }
}

async function read(car: Uint8Array, size = 4096): ReturnType<typeof readFiles> {
  return readFiles([bytesOf("repo.car", car, size)])
}

async function textOf(text: string, facets: readonly object[]): Promise<string | undefined> {
  const found = await read(repositoryOf([[`${POST}/3kaaa`, postAt(0, text, { facets })]]))
  return found.ok ? found.value.posts[0]?.text : found.failure.reason
}

const REPOSITORY: readonly Entry[] = [
  [`${POST}/3kaaa`, postAt(0, "Two loaves, one recipe.")],
  [`${POST}/3kaab`, postAt(1, "Danke dir!", replyTo("did:plc:ann"))],
  [`${POST}/3kaac`, postAt(2, "And a third.", replyTo(DID))],
  [`${POST}/3kaad`, postAt(3, "パンが焼けました 🍞 \u05dc\u05d7\u05dd")],
  [
    "app.bsky.feed.repost/3kaae",
    {
      $type: "app.bsky.feed.repost",
      createdAt: "2024-03-01T10:00:04.000Z",
      subject: { uri: "at://did:plc:ann/app.bsky.feed.post/3kaaa" }
    }
  ],
  ["app.bsky.feed.like/3kaaf", { $type: "app.bsky.feed.like", createdAt: "2024-03-01T10:00:05Z" }],
  ["app.bsky.actor.profile/self", { $type: "app.bsky.actor.profile", displayName: "Baker" }]
]

function blueskyPost(second: number, key: string, surface: string, text: string): object {
  return {
    ...{ site: "bluesky", surface, text, networkPostId: key },
    postedAt: Date.UTC(2024, 2, 1, 10, 0, second),
    ...{ parts: 1, isCut: false, pieces: [] }
  }
}

function partOf(second: number, networkPostId: string, text: string): object {
  return { type: "part", networkPostId, text, postedAt: Date.UTC(2024, 2, 1, 10, 0, second) }
}

const POSTS = [
  {
    ...blueskyPost(0, "3kaaa", "post", "Two loaves, one recipe.\n\nAnd a third."),
    parts: 2,
    pieces: [partOf(0, "3kaaa", "Two loaves, one recipe."), partOf(2, "3kaac", "And a third.")]
  },
  blueskyPost(1, "3kaab", "reply", "Danke dir!"),
  blueskyPost(3, "3kaad", "post", "パンが焼けました 🍞 \u05dc\u05d7\u05dd"),
  blueskyPost(4, "3kaae", "post", "")
]

function byTime(found: Result<{ readonly posts: readonly ArchivePost[] }>): unknown {
  return found.ok
    ? [...found.value.posts].sort((one, other) => one.postedAt - other.postedAt)
    : found.failure
}

test.each([1, 7, 64, 100_000])(
  "posts, answers and reposts, in pieces of %i bytes",
  async (size) => {
    const found = await read(repositoryOf(REPOSITORY), size)
    expect(byTime(found)).toEqual(POSTS)
    expect(found).toMatchObject(ok({ leftOut: [] }))
  }
)

test("the blocks may come in any order, and twice", async () => {
  const blocks = blocksOf(REPOSITORY)
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...blocks], { minLength: blocks.length }),
      fc.subarray([...blocks]),
      async (order, again) => {
        expect(byTime(await read(carOf([...order, ...again])))).toEqual(POSTS)
      }
    ),
    { numRuns: 50 }
  )
})

describe("a link stands for the address behind it", () => {
  const LOAF = "https://shop.example/loaves/sourdough"
  test.each<[string, string, string, string, string]>([
    ["shortened", "Get it: shop.example/loav...", "shop.example/loav...", LOAF, `Get it: ${LOAF}`],
    ["by an ellipsis", "shop.example/l\u2026 🍞", "shop.example/l\u2026", LOAF, LOAF + " 🍞"],
    [
      "behind others' letters",
      "パン 🍞 shop.example/loav...",
      "shop.example/loav...",
      LOAF,
      "パン 🍞 " + LOAF
    ],
    [
      "without its scheme",
      "shop.example/loaves/sourdough",
      "shop.example/loaves/sourdough",
      LOAF,
      LOAF
    ],
    ["words are what was typed", "Ask my shop.", "my shop", LOAF, "Ask my shop."],
    ["one letter is a word", "s", "s", LOAF, "s"],
    ["another place's address", "bank.example/in", "bank.example/in", LOAF, "bank.example/in"]
  ])("%s", async (_, text, shown, uri, typed) => {
    expect(await textOf(text, [linkOn(text, shown, uri)])).toBe(typed)
  })

  test("ranges that lie outside, within a letter or over each other change nothing", async () => {
    const text = "é shop.example/loav..."
    const good = linkOn(text, "shop.example/loav...", LOAF)
    const ranges = [
      [0, 999],
      [1, 3],
      [-1, 4],
      [8, 4],
      [0.5, 3],
      [5, 9]
    ].map(([byteStart, byteEnd]) => ({ ...good, index: { byteStart, byteEnd } }))
    expect(await textOf(text, [...ranges, good, good, { odd: true }])).toBe(`é ${LOAF}`)
  })

  test("thousands of ranges over a long text are passed over in no time", async () => {
    const text = "é".repeat(200_000)
    const ranges = Array(4000).fill(linkOn(text, text, LOAF)) as object[]
    expect(await textOf(text, ranges)).toBe(text)
  })
})

describe("left out, while all else is read", () => {
  const good: Entry = [`${POST}/3kaaa`, postAt(0, "Fine.")]
  test.each<[string, Entry, string]>([
    ["without a time", [`${POST}/3kb`, postAt(1, "x", { createdAt: "soon" })], LEFT_OUT.noDate],
    [
      "of 2099",
      [`${POST}/3kb`, postAt(1, "x", { createdAt: "2099-01-01T00:00:00Z" })],
      LEFT_OUT.noSuchDate
    ],
    [
      "without words of its own kind",
      [`${POST}/3kb`, postAt(1, "x", { text: 7 })],
      LEFT_OUT.broken
    ],
    [
      "of another kind than its name",
      [`${POST}/3kb`, { $type: "com.example.odd" }],
      LEFT_OUT.broken
    ],
    ["no DAG-CBOR", [`${POST}/3kb`, rawBlock(Uint8Array.of(0xff, 0xff))], LEFT_OUT.broken],
    [
      "nested too deep",
      [`${POST}/3kb`, rawBlock(new Uint8Array(200_000).fill(0x81))],
      LEFT_OUT.broken
    ],
    ["the same words of the same millisecond", [`${POST}/3kb`, postAt(0, "Fine.")], LEFT_OUT.twice]
  ])("%s", async (_, odd, why) => {
    const found = await read(repositoryOf([good, odd]))
    expect(found).toMatchObject(ok({ posts: [{ text: "Fine." }], leftOut: [why] }))
  })

  test("a time in another zone, finer than a millisecond", async () => {
    const createdAt = "2024-03-01T12:30:00.123456789+02:30"
    const found = await read(repositoryOf([[`${POST}/3kb`, postAt(0, "x", { createdAt })]]))
    expect(found).toMatchObject(ok({ posts: [{ postedAt: Date.UTC(2024, 2, 1, 10, 0, 0, 123) }] }))
  })

  test("a post that was deleted, though its block is still there", async () => {
    const deleted = blockOf(postAt(9, "I wish I had not."))
    const found = await read(carOf([...blocksOf([good]), deleted]))
    expect(found).toMatchObject(ok({ posts: [{ text: "Fine." }], leftOut: [] }))
  })

  test.each([60, 500])("a name of %i characters is not kept as an id", async (length) => {
    const found = await read(repositoryOf([[`${POST}/${"k".repeat(length)}`, postAt(0, "x")]]))
    expect(found).toMatchObject(ok({ posts: [{ networkPostId: null }] }))
  })
})

describe("refused, with nothing of it kept", () => {
  const blocks = blocksOf(REPOSITORY)
  const car = carOf(blocks)
  const cut = failed(expect.stringContaining("cut off") as string)
  const damaged = failed(expect.stringContaining("damaged") as string)

  test("cut off anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 8, max: car.length - 1 }), async (length) => {
        expect(await read(car.subarray(0, length))).toMatchObject(cut)
      }),
      { numRuns: 60 }
    )
  })

  test.each(blocks.map((_, missing) => [missing] as const))(
    "without the block %i that others point to",
    async (missing) => {
      const left = carOf(blocks.filter((_, at) => at !== missing))
      // A like or a profile is not needed.
      const isNeeded =
        missing < 3 ||
        /feed\.(?:re)?post/.test(Buffer.from(blocks[missing]!.bytes).toString("latin1"))
      expect(await read(left)).toMatchObject(isNeeded ? cut : ok({}))
    }
  )

  test("a node that points to itself, without a commit", async () => {
    const node = blockOf({ l: linkTo(blocks[1]!), e: [] })
    expect(await read(carOf([node, node]))).toMatchObject(cut)
  })

  test("a block named by another's CID", async () => {
    const [one, other] = blocks.slice(-2)
    const named = { cid: other!.cid, bytes: one!.bytes }
    expect(await read(carOf([...blocks.slice(0, -2), named, other!]))).toMatchObject(cut)
  })

  const header = car.subarray(0, 59)
  test.each<[string, Uint8Array]>([
    ["a length without an end", Buffer.concat([header, new Uint8Array(20).fill(0xff)])],
    ["a block of 10 MB", Buffer.concat([header, varint(10_000_000), new Uint8Array(10_000_000)])],
    ["a length beyond the file's", Buffer.concat([header, varint(200_000_000)])],
    [
      "a block too short for its name",
      Buffer.concat([header, varint(3), Uint8Array.of(1, 0x71, 0x12)])
    ],
    ["a name of another hash", Buffer.concat([header, varint(40), new Uint8Array(40).fill(1)])]
  ])("%s", async (_, bytes) => {
    expect(await read(bytes)).toMatchObject(damaged)
  })

  test.each<[string, object]>([
    ["a name longer than the protocol's", { k: new Uint8Array(300_000).fill(97) }],
    ["a shared beginning longer than that", { p: 2 ** 40 }],
    ["a name of another kind", { k: 7 }]
  ])("%s", async (_, odd) => {
    const record = blockOf(postAt(0, "x"))
    const [entry] = entriesOf([[`${POST}/3kaaa`, record]])
    const root = blockOf({ l: null, e: [{ ...entry, ...odd }] })
    expect(await read(carOf([commitOf(root), root, record]))).toMatchObject(damaged)
  })
})

test("names that share all but a few bytes do not fill the memory", async () => {
  const record = blockOf(postAt(0, "x"))
  const long = new TextEncoder().encode(`${POST}/${"k".repeat(990)}`)
  const rest = Array.from({ length: 20_000 }, (_, at) => ({
    ...{ p: long.length, k: new TextEncoder().encode(String(at)), v: linkTo(record), t: null }
  }))
  const root = blockOf({ l: null, e: [{ p: 0, k: long, v: linkTo(record), t: null }, ...rest] })
  const found = await read(carOf([commitOf(root), root, record]), 65_536)
  expect(found).toMatchObject(ok({ posts: [{ text: "x", networkPostId: null }] }))
  expect(found.ok && found.value.leftOut.length).toBe(20_000)
})

test("a thread of one's own answers is one post", async () => {
  const found = await read(
    repositoryOf([
      [`${POST}/3kaaa`, postAt(0, "Weigh the water.")],
      [`${POST}/3kaab`, postAt(0, "Then the salt.", answerTo("3kaaa"))],
      [`${POST}/3kaac`, postAt(0, "Wait a day.", answerTo("3kaab"))],
      [`${POST}/3kaad`, postAt(1, "By itself.")]
    ])
  )
  expect(found).toMatchObject(
    ok({
      leftOut: [],
      posts: expect.arrayContaining([
        expect.objectContaining({
          text: "Weigh the water.\n\nThen the salt.\n\nWait a day.",
          ...{ networkPostId: "3kaaa", parts: 3, surface: "post" }
        }),
        expect.objectContaining({ text: "By itself.", parts: 1, pieces: [] })
      ]) as unknown
    })
  )
})

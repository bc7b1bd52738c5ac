import { BlobWriter, TextReader, ZipWriter } from "@zip.js/zip.js"
import { describe, expect, test } from "vitest"

import { type NamedBlob, openGiven } from "~archive-files/open-given"
import type { GivenFile } from "~balance/archive/given-file"

/** A ZIP with these files. */
async function zipOf(
  name: string,
  files: Readonly<Record<string, string>>,
  options: object = {}
): Promise<NamedBlob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options })
  for (const [path, text] of Object.entries(files)) await writer.add(path, new TextReader(text))
  return { name, blob: await writer.close() }
}

async function textOf(file: GivenFile): Promise<string> {
  const decoder = new TextDecoder()
  let text = ""
  for await (const bytes of file.bytes()) text += decoder.decode(bytes, { stream: true })
  return text
}

async function pathsIn(...given: readonly NamedBlob[]): Promise<readonly string[] | string> {
  const opened = await openGiven(given)
  return opened.ok ? opened.value.map(({ path }) => path) : opened.failure.reason
}

const X = {
  "data/tweets.js": "window.YTD.tweets.part0 = []",
  "data/tweets-part1.js": "window.YTD.tweets.part1 = []",
  "data/note-tweet.js": "window.YTD.note_tweet.part0 = []",
  "data/deleted-tweets.js": "x",
  "data/like.js": "x",
  "data/tweets_media/1-a.jpg": "x",
  "Your archive.html": "x"
}

describe("only files with posts are taken out of a ZIP", () => {
  test.each([
    ["deflated", {}],
    ["stored", { level: 0 }],
    ["with ZIP64 fields", { zip64: true }]
  ])("%s", async (_, options) => {
    expect(await pathsIn(await zipOf("x.zip", X, options))).toEqual([
      "x.zip/data/tweets.js",
      "x.zip/data/tweets-part1.js",
      "x.zip/data/note-tweet.js"
    ])
  })

  test("one folder deeper, beside what macOS adds", async () => {
    const zip = await zipOf("again.zip", {
      "twitter-2026/data/tweets.js": "a",
      "__MACOSX/twitter-2026/data/._tweets.js": "b"
    })
    expect(await pathsIn(zip)).toEqual(["again.zip/twitter-2026/data/tweets.js"])
  })

  test("a Takeout of YouTube\u2019s, in the languages whose names are known", async () => {
    const zip = await zipOf("takeout.zip", {
      "Takeout/YouTube and YouTube Music/comments/comments.csv": "a",
      "Takeout/YouTube and YouTube Music/comments/comments(1).csv": "b",
      "Takeout/YouTube und YouTube Music/Kommentare/Kommentare.csv": "c",
      "Takeout/YouTube and YouTube Music/subscriptions/subscriptions.csv": "d",
      "Takeout/YouTube and YouTube Music/posts/posts.csv": "e",
      "Takeout/archive_browser.html": "f"
    })
    expect(await pathsIn(zip)).toEqual([
      "takeout.zip/Takeout/YouTube and YouTube Music/comments/comments.csv",
      "takeout.zip/Takeout/YouTube and YouTube Music/comments/comments(1).csv",
      "takeout.zip/Takeout/YouTube und YouTube Music/Kommentare/Kommentare.csv"
    ])
  })

  test("a repository of Bluesky\u2019s, whatever it is called", async () => {
    const files = { "repo.car": "a", "did_plc_abc-2026.CAR": "b", "car.txt": "c" }
    expect(await pathsIn(await zipOf("bluesky.zip", files))).toEqual([
      "bluesky.zip/repo.car",
      "bluesky.zip/did_plc_abc-2026.CAR"
    ])
  })

  test("parts together", async () => {
    const parts = [
      await zipOf("part1.zip", { "data/tweets.js": "a" }),
      await zipOf("part2.zip", { "data/tweets-part1.js": "b" })
    ]
    expect(await pathsIn(...parts)).toHaveLength(2)
  })
})

describe("files that were chosen together", () => {
  const files = (...names: readonly string[]): readonly NamedBlob[] =>
    names.map((name) => ({ name, blob: new Blob(["a"]) }))

  test.each([
    ["neighbours are passed over", ["like.js", "tweets.js", "deleted-tweets.js"], ["tweets.js"]],
    [
      "a second download too",
      ["tweets (1).js", "note-tweet.js"],
      ["tweets (1).js", "note-tweet.js"]
    ],
    ["one alone is taken whatever its name", ["mine.txt"], ["mine.txt"]]
  ])("%s", async (_, names, taken) => {
    expect(await pathsIn(...files(...names))).toEqual(taken)
  })
})

test("an entry that is damaged within its ZIP is named", async () => {
  const zip = await zipOf("x.zip", { "data/tweets.js": "window.YTD.tweets.part0 = [] ".repeat(99) })
  const bytes = new Uint8Array(await zip.blob.arrayBuffer())
  bytes.fill(0xff, 50, 60)
  const opened = await openGiven([{ name: "x.zip", blob: new Blob([bytes]) }])
  if (!opened.ok) throw new Error(opened.failure.reason)
  await expect(textOf(opened.value[0]!)).rejects.toThrow(
    "data/tweets.js is damaged within x.zip. Download the ZIP again."
  )
})

test("an entry is unpacked as often as it is asked for, and may be left half read", async () => {
  const long = "0123456789".repeat(50_000)
  const opened = await openGiven([await zipOf("x.zip", { "tweets.js": long }, { level: 0 })])
  const [file] = opened.ok ? opened.value : []
  for await (const bytes of file!.bytes()) {
    expect(bytes.length).toBeGreaterThan(0)
    break
  }
  expect(await textOf(file!)).toBe(long)
  expect(await textOf(file!)).toBe(long)
})

test("a file by itself is taken whatever its name, those of a folder by their names", async () => {
  const blob = new Blob(["x"])
  expect(await pathsIn({ name: "my posts.txt", blob })).toEqual(["my posts.txt"])
  const folder = ["a/data/tweets.js", "a/data/like.js"].map((name) => ({ name, blob }))
  expect(await pathsIn(...folder)).toEqual(["a/data/tweets.js"])
})

describe("refused, with what to give instead", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      "Facebook\u2019s HTML copy",
      { "your_facebook_activity/posts/your_posts_1.html": "x" },
      "format JSON"
    ],
    [
      "LinkedIn\u2019s quick archive",
      { "Rich_Media.csv": "x", "Profile.csv": "x" },
      "larger data archive"
    ],
    [
      "a Takeout without comments",
      { "Takeout/YouTube and YouTube Music/subscriptions/subscriptions.csv": "x" },
      "no YouTube comments"
    ],
    ["a part of X\u2019s without posts", { "data/like.js": "x" }, "all parts together"],
    ["holiday pictures", { "a.jpg": "x" }, "no file with posts"],
    ["a name that leaves the folder", { "../../tweets.js": "x" }, "leaves its folder"],
    ["a bomb", { "tweets.js": "0".repeat(3_000_000) }, "unpacks to more than"]
  ])("%s", async (_, files, reason) => {
    expect(await pathsIn(await zipOf("given.zip", files))).toContain(reason)
  })

  test("a ZIP that is cut off", async () => {
    const { name, blob } = await zipOf("x.zip", X)
    expect(await pathsIn({ name, blob: blob.slice(0, blob.size - 60) })).toContain(
      "cut off or damaged"
    )
  })

  test("a ZIP with a password", async () => {
    expect(await pathsIn(await zipOf("x.zip", X, { password: "rye" }))).toContain("password")
  })
})

import { describe, expect, test } from "vitest"

import type { ArchivePost } from "~balance/archive/archive-post"
import { archiveRecord } from "~balance/archive/archive-record"
import { fingerprintOf } from "~balance/copies/fingerprint-of"
import { type FingerprintKey, seal, sealRecord } from "~balance/copies/seal"
import { type ArchiveMerge, mergeArchive } from "~balance/history/merge-archive"
import type { ArchivedPost } from "~balance/record/archived-post"
import type { PostRecord } from "~balance/record/post-record"
import { wordsIn } from "~balance/record/words-in"

import { sampleRecord } from "../sample-record"

const KEY: FingerprintKey = { id: "0123abcd", secret: [1, 2, 3, 4] }
const AT = Date.UTC(2024, 4, 17, 14, 20)

/** A post of an archive with these words, as the store gets it. */
function archived(
  text: string,
  more: Partial<ArchivePost> = {},
  kind = "information"
): ArchivedPost {
  const post: ArchivePost = {
    ...{ site: "x", surface: "post", text, postedAt: AT, networkPostId: "5", parts: 1 },
    ...{ isCut: false, pieces: [] },
    ...more
  }
  const judgement = { kind, verdict: "valuable", salesy: 0.1, strength: 0 } as never
  const { record, pieces, isCut } = archiveRecord(post, judgement, 0, 0)
  return {
    isCut,
    record: sealRecord(record, KEY),
    pieces: pieces.map((piece) => ({
      ...piece,
      fingerprint: [...seal(piece.fingerprint, piece.words, KEY)]
    }))
  }
}

/** A post with these words that was seen while it was posted. */
function seen(text: string, more: Partial<PostRecord> = {}): PostRecord {
  const fingerprint = [...fingerprintOf(text)]
  const record = sampleRecord({
    keyId: null,
    fingerprint,
    words: wordsIn(text),
    intendedAt: AT + 900,
    ...more
  })
  return sealRecord(record, KEY)
}

/** What the history holds after some merges, by id. */
function after(existing: readonly PostRecord[], { write, remove }: ArchiveMerge): PostRecord[] {
  const rows = new Map(existing.map((record) => [record.id, record]))
  for (const id of remove) rows.delete(id)
  for (const record of write) rows.set(record.id, record)
  return [...rows.values()]
}

const TEXT = "We close at four on Friday because the whole team is at the fair in town"
const PARTS = [
  "How we keep peonies shut for three weeks:",
  "Cut them when the bud feels like a marshmallow.",
  "Wrap them dry in newspaper and lay them flat at two degrees."
]
const THREAD = {
  parts: 3,
  pieces: PARTS.map((text, at) => ({
    ...({ type: "part", networkPostId: String(5 + at), text } as const),
    postedAt: AT + at * 1000
  }))
}

describe("imported again", () => {
  const once = archived(TEXT).record

  test("it is judged anew, and nothing comes in twice", () => {
    const merged = mergeArchive([once], [archived(TEXT, {}, "promotion")])
    expect(merged).toMatchObject({ added: 0, known: 1, changed: 1 })
    expect(after([once], merged)).toMatchObject([{ id: once.id, kind: "promotion" }])
  })

  test("without a change nothing is written", () => {
    expect(mergeArchive([once], [archived(TEXT)])).toMatchObject({ write: [], changed: 0 })
  })

  test("the person's correction stays", () => {
    const corrected = { ...once, correctedKind: "personal" } as const
    const merged = mergeArchive([corrected], [archived(TEXT, {}, "promotion")])
    expect(merged).toMatchObject({ changed: 0, write: [{ correctedKind: "personal" }] })
  })

  test("under the id that earlier versions gave it, with a text that has grown", () => {
    const earlier = { ...once, id: "a-x-lwabc" }
    const merged = mergeArchive([earlier], [archived(`${TEXT}, and here is the rest of it`)])
    expect(merged).toMatchObject({ added: 0, known: 1 })
    expect(after([earlier], merged)).toHaveLength(1)
  })

  test("a beginning alone takes nothing away from the whole", () => {
    const cut = archived(TEXT.slice(0, 40), { isCut: true }, "promotion")
    expect(mergeArchive([once], [cut])).toMatchObject({ known: 1, write: [] })
  })

  test("the parts of a thread become one post", () => {
    const parts = PARTS.map(
      (text, at) =>
        archived(text, { networkPostId: String(5 + at), postedAt: AT + at * 1000 }).record
    )
    const merged = mergeArchive(parts, [archived(PARTS.join("\n\n"), THREAD)])
    expect(merged).toMatchObject({ added: 0, known: 1 })
    expect(after(parts, merged)).toMatchObject([{ networkPostId: "5", parts: 3 }])
  })

  test("an earlier version of an edited post becomes the last", () => {
    const old = archived("Bred at six.", { networkPostId: "4" }).record
    const pieces = [
      { type: "version", networkPostId: "4", text: "Bred at six.", postedAt: AT }
    ] as const
    const merged = mergeArchive([old], [archived("Bread at six.", { pieces })])
    expect(merged).toMatchObject({ added: 0, known: 1 })
    expect(after([old], merged)).toMatchObject([{ networkPostId: "5" }])
  })

  test("two posts of one second are two", () => {
    const merged = mergeArchive([once], [archived(TEXT, { networkPostId: "6" })])
    expect(merged).toMatchObject({ added: 1 })
    expect(after([once], merged)).toHaveLength(2)
  })
})

const BODY =
  "It rose for a day in the cold, and held its shape when I cut it; the oven was at two hundred and thirty degrees."

/** A post with a title or a content warning over its text. */
const TITLED = archived(`How I baked a loaf of rye without any yeast at all\n\n${BODY}`, {
  pieces: [{ type: "version", networkPostId: "5", text: BODY, postedAt: AT }]
})

describe("what was seen while it was posted is known", () => {
  test("a text whose title stands in a field of its own, imported twice", () => {
    const records = [seen(BODY)]
    const merged = mergeArchive(records, [TITLED])
    expect(merged).toMatchObject({ added: 0, known: 1 })
    expect(after(records, merged)).toMatchObject([{ id: records[0]!.id, networkPostId: "5" }])
    expect(mergeArchive(after(records, merged), [TITLED])).toMatchObject({ added: 0, write: [] })
  })

  test.each<readonly [string, readonly string[], ArchivedPost]>([
    ["a post", [TEXT], archived(TEXT)],
    ["one with a link", [`${TEXT} https://a.example`], archived(`${TEXT} https://b.example/x`)],
    [
      "a reply",
      ["Yes, at noon by the van!"],
      archived("Yes, at noon by the van!", { surface: "reply" })
    ],
    ["a thread as one", [PARTS.join("\n\n")], archived(PARTS.join("\n\n"), THREAD)],
    ["a thread part by part", PARTS, archived(PARTS.join("\n\n"), THREAD)],
    ["nothing but a link", ["https://a.example"], archived("https://a.example/x")],
    [
      "a long post of which the archive has the beginning",
      [PARTS.join(" ").repeat(1)],
      archived(`${PARTS.join(" ").slice(0, 60)}`, { isCut: true })
    ],
    [
      "an edited post",
      [TEXT],
      archived("All is different now, sorry about that everybody", {
        postedAt: AT + 1_200_000,
        pieces: [{ type: "version", networkPostId: "4", text: TEXT, postedAt: AT }]
      })
    ]
  ])("%s", (_name, texts, post) => {
    const records = texts.map((text, at) =>
      seen(text, { id: `s${at}`, intendedAt: AT + 900 + at * 1000, kind: "personal" })
    )
    const merged = mergeArchive(records, [post])
    expect(merged).toMatchObject({ added: 0, known: 1, changed: 0, remove: [] })
    // It stays as it was judged then.
    for (const { kind } of after(records, merged)) expect(kind).toBe("personal")
    expect(mergeArchive(after(records, merged), [post])).toMatchObject({ added: 0, write: [] })
  })

  test.each<readonly [string, ArchivedPost]>([
    ["other words", archived("The van is at the market in Oak Street until five today")],
    ["another network", archived(TEXT, { site: "linkedin" })],
    ["six minutes later", archived(TEXT, { postedAt: AT + 360_000 })],
    ["a link, and words were seen", archived("https://a.example")]
  ])("but not %s", (_name, post) => {
    expect(mergeArchive([seen(TEXT)], [post])).toMatchObject({ added: 1, known: 0 })
  })

  test("each serves once: the same answer given twice is two", () => {
    const posts = ["5", "6"].map((networkPostId) =>
      archived("Thank you!", { surface: "reply", networkPostId })
    )
    expect(mergeArchive([seen("Thank you!")], posts)).toMatchObject({ added: 1, known: 1 })
  })

  test("an unconfirmed one has gone out after all", () => {
    const record = seen(TEXT, { state: "unconfirmed", confirmedAt: null })
    expect(mergeArchive([record], [archived(TEXT)]).write).toMatchObject([{ state: "confirmed" }])
  })
})

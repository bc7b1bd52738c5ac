import { describe, expect, test } from "vitest"

import { LEFT_OUT } from "~balance/archive/archive-item"
import { failed, ok } from "~result"

import { fileOf, readAll, readFiles } from "./read-files"

const CHANNEL = "UCabcdefghijklmnopqrst-_"
const AT = "2023-09-19T17:42:53.434647+00:00"

/** A cell as Takeout writes it. */
function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

function table(header: string, ...rows: readonly (readonly string[])[]): string {
  return [header, ...rows.map((cells) => cells.map(cell).join(",")), "", ""].join("\r\n")
}

function comment(text: string, networkPostId: string | null = "UgxA"): object {
  return {
    ...{ site: "youtube", surface: "reply", text, networkPostId },
    postedAt: Date.UTC(2023, 8, 19, 17, 42, 53, 434),
    ...{ parts: 1, isCut: false, pieces: [] }
  }
}

const NEWEST =
  "Comment ID,Channel ID,Comment create timestamp,Price,Parent comment ID,Post ID,Video ID,Comment text,Top-level comment ID"

/** A row below {@link NEWEST}. */
function row(text: string, id = "UgxA", at = AT, channel = CHANNEL): readonly string[] {
  return [id, channel, at, "0", "", "", "WtOskFeLmr4", text, ""]
}

describe("columns of every time and language", () => {
  const SEGMENTS = '{"takeoutSegments":[{"text":"Lovely"},{"text":" loaf"}]}'
  const ROW = '{"text":"Lovely"},{"text":" loaf"}'
  const VIDEO = "WtOskFeLmr4"
  test.each<[string, string, readonly string[]]>([
    [
      "2023",
      "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text",
      ["UgxA", CHANNEL, AT, "0", "", VIDEO, SEGMENTS]
    ],
    [
      "June 2024, the channel first",
      "Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Video ID,Comment Text",
      [CHANNEL, AT, "0", "UgxA", "UgxB", VIDEO, ROW]
    ],
    ["since 2025", NEWEST, row(ROW)],
    [
      "German",
      "Kommentar-ID,Kanal-ID,Zeitstempel der Erstellung des Kommentars,Preis,Übergeordnete Kommentar-ID,Beitrags-ID,Video-ID,Kommentartext,Kommentar-ID der obersten Ebene",
      row(ROW)
    ],
    [
      "Japanese, with a byte order mark",
      "\ufeffコメント ID,チャンネル ID,コメントの作成日時,価格,親コメント ID,投稿 ID,動画 ID,コメントのテキスト,トップレベル コメント ID",
      row(ROW)
    ]
  ])("%s", async (_, header, cells) => {
    for (const size of [1, 7, 100_000])
      expect(await readAll(table(header, cells), size)).toEqual(ok([comment("Lovely loaf")]))
  })
})

test.each<[string, string, string]>([
  ["quotation marks", '{"text":"It says \\"rye\\", twice"}', 'It says "rye", twice'],
  ["lines", '{"text":"One"},{"text":"\\n"},{"text":"two"}', "One\ntwo"],
  ["lines as they are", '{"text":"One\r\ntwo\nthree"}', "One\ntwo\nthree"],
  ["escapes", '{"text":"\\u003e 🍞 паляниця"}', "> 🍞 паляниця"],
  [
    "a name",
    '{"text":"@ann","mention":{"externalChannelId":"UCx"}},{"text":" thanks"}',
    "@ann thanks"
  ],
  [
    "a link that is shown shortened",
    '{"text":"https://shop.example/loav...","link":{"linkUrl":"https://shop.example/loaves/rye"}}',
    "https://shop.example/loaves/rye"
  ],
  [
    "a link that YouTube leads astray",
    '{"text":"shop.example","link":{"linkUrl":"https://www.youtube.com/redirect?q=x"}}',
    "shop.example"
  ],
  ["a segment of another kind", '{"text":"Hm "},{"emoji":{"id":"x"}}', "Hm "]
])("what was typed: %s", async (_, written, text) => {
  expect(await readAll(table(NEWEST, row(written)))).toEqual(ok([comment(text)]))
})

describe("left out, while all else is read", () => {
  const good = row('{"text":"Fine"}')
  test.each<[string, readonly string[], string]>([
    ["no such day", row('{"text":"x"}', "UgxB", "2023-02-30T10:00:00Z"), LEFT_OUT.noDate],
    ["of 2099", row('{"text":"x"}', "UgxB", "2099-01-01T00:00:00Z"), LEFT_OUT.noSuchDate],
    ["no channel", row('{"text":"x"}', "UgxB", AT, "me"), LEFT_OUT.broken],
    ["JSON that breaks off", row('{"text":"x'), LEFT_OUT.broken],
    ["a text that is a number", row('{"text":7}'), LEFT_OUT.broken],
    ["an empty text", row('{"text":" "}'), LEFT_OUT.noText],
    ["no text", row(""), LEFT_OUT.noText],
    ["a row cut short", ["UgxB", CHANNEL], LEFT_OUT.shortRow]
  ])("%s", async (_, odd, why) => {
    const found = await readFiles([fileOf("comments.csv", table(NEWEST, good, odd))])
    expect(found).toMatchObject(ok({ posts: [{ text: "Fine" }], leftOut: [why] }))
  })

  test("an id that is none is not kept", async () => {
    expect(await readAll(table(NEWEST, row('{"text":"x"}', "not an id")))).toEqual(
      ok([comment("x", null)])
    )
  })
})

test.each([
  ["a table without rows", table(NEWEST)],
  ["a table of something else", table("Playlist ID,Channel ID,Time", ["PL1", "me", AT])],
  ["one that is cut off within a text", table(NEWEST, row('{"text":"a, b"}')).slice(0, -12)]
])("refused: %s", async (_, text) => {
  expect(await readAll(text)).toMatchObject(failed(expect.any(String) as string))
})

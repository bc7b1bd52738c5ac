import fc from "fast-check"
import { describe, expect, it } from "vitest"

import { tokenise, type TokenType } from "~engine/text/token"

const cases: readonly (readonly [string, readonly (readonly [TokenType, string])[]])[] = [
  [
    "Buy now",
    [
      ["word", "Buy"],
      ["word", "now"]
    ]
  ],
  [
    "don\u2019t stop",
    [
      ["word", "don\u2019t"],
      ["word", "stop"]
    ]
  ],
  ["state-of-the-art", [["word", "state-of-the-art"]]],
  [
    "see https://a.b/c?d=e.",
    [
      ["word", "see"],
      ["link", "https://a.b/c?d=e"],
      ["punctuation", "."]
    ]
  ],
  [
    "(www.bread.example/x)",
    [
      ["punctuation", "("],
      ["link", "www.bread.example/x"],
      ["punctuation", ")"]
    ]
  ],
  [
    "go to bread.com today",
    [
      ["word", "go"],
      ["word", "to"],
      ["link", "bread.com"],
      ["word", "today"]
    ]
  ],
  ["lnkd.in/abc", [["link", "lnkd.in/abc"]]],
  [
    "mail me@bread.com!",
    [
      ["word", "mail"],
      ["link", "me@bread.com"],
      ["punctuation", "!"]
    ]
  ],
  [
    "the end.Next",
    [
      ["word", "the"],
      ["word", "end"],
      ["punctuation", "."],
      ["word", "Next"]
    ]
  ],
  [
    "@anna.b hi",
    [
      ["mention", "@anna.b"],
      ["word", "hi"]
    ]
  ],
  [
    "#bread2go #1",
    [
      ["hashtag", "#bread2go"],
      ["punctuation", "#"],
      ["number", "1"]
    ]
  ],
  [
    "$19.99 each",
    [
      ["price", "$19.99"],
      ["word", "each"]
    ]
  ],
  ["\u20AC 5", [["price", "\u20AC 5"]]],
  ["20 euros", [["price", "20 euros"]]],
  [
    "$5k now",
    [
      ["price", "$5k"],
      ["word", "now"]
    ]
  ],
  [
    "50% off",
    [
      ["number", "50%"],
      ["word", "off"]
    ]
  ],
  [
    "8pm, 1,000 5K",
    [
      ["number", "8pm"],
      ["punctuation", ","],
      ["number", "1,000"],
      ["number", "5K"]
    ]
  ],
  [
    "wow!!! ok",
    [
      ["word", "wow"],
      ["punctuation", "!!!"],
      ["word", "ok"]
    ]
  ],
  [
    "\u{1F525}\u{1F525}",
    [
      ["emoji", "\u{1F525}"],
      ["emoji", "\u{1F525}"]
    ]
  ],
  [
    "\u{1F469}\u200D\u{1F4BB}!",
    [
      ["emoji", "\u{1F469}\u200D\u{1F4BB}"],
      ["punctuation", "!"]
    ]
  ],
  ["\u{1F1EB}\u{1F1F7}", [["emoji", "\u{1F1EB}\u{1F1F7}"]]],
  [
    "\u2764\uFE0F you",
    [
      ["emoji", "\u2764\uFE0F"],
      ["word", "you"]
    ]
  ],
  [
    "caf\u00E9 \u05E9\u05DC\u05D5\u05DD",
    [
      ["word", "caf\u00E9"],
      ["word", "\u05E9\u05DC\u05D5\u05DD"]
    ]
  ],
  ["\uD83D", [["punctuation", "\uD83D"]]],
  ["", []],
  [" \t ", []]
]

describe("tokenise", () => {
  it.each(cases)("%j", (text, expected) => {
    expect(tokenise(text).map((token) => [token.type, token.text])).toEqual(expected)
  })

  it("makes apostrophes straight and letters small for comparing", () => {
    expect(tokenise("DON\u2019T")[0]?.lower).toBe("don't")
  })

  it("leaves nothing out but white space, in order, without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let last = 0
        for (const token of tokenise(text)) {
          expect(text.slice(last, token.start).trim()).toBe("")
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.text).toBe(text.slice(token.start, token.end))
          last = token.end
        }
        expect(text.slice(last).trim()).toBe("")
      })
    )
  })
})

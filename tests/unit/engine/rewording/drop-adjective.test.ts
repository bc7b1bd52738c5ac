import { expect, test } from "vitest"

import { dropAdjective } from "~engine/rewording/drop-adjective"
import { applyEdits } from "~engine/text/edit"

test.each([
  ["It is an amazing useful tip.", "amazing", "It is a useful tip."],
  ["It is an amazing European tour.", "amazing", "It is a European tour."],
  ["We had a great hour there.", "great", "We had an hour there."],
  ["Take a quick 8-minute walk.", "quick", "Take an 8-minute walk."],
  ["An incredible MBA student spoke.", "incredible", "An MBA student spoke."],
  ["A superb old mill is open.", "superb", "An old mill is open."],
  ["Our fast, amazing service is back.", "amazing", "Our fast service is back."]
])("%s without %j", (text, adjective, expected) => {
  const start = text.indexOf(adjective)
  const edit = dropAdjective(text, { start, end: start + adjective.length })
  expect(edit && applyEdits(text, [edit])).toBe(expected)
})

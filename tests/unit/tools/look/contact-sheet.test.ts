import { describe, expect, test } from "vitest"

import { spread } from "~tools/look/contact-sheet"

/** The head of a PNG, which is all that is read of it. */
function shot(width: number, height: number) {
  const png = Buffer.alloc(24)
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  return { name: `${width}x${height}`, png }
}

describe("pictures are spread over sheets that can be looked at", () => {
  test.each([
    ["nothing", [], 1, []],
    [
      "three beside each other",
      [
        [360, 560],
        [360, 560],
        [360, 560]
      ],
      1,
      [3]
    ],
    [
      "what does not fit in a row goes on in the next",
      [
        [900, 400],
        [900, 400]
      ],
      1,
      [2]
    ],
    [
      "what does not fit below begins a sheet",
      [
        [900, 800],
        [900, 800]
      ],
      1,
      [1, 1]
    ],
    [
      "one that is higher than a sheet has its own",
      [
        [900, 400],
        [900, 2600],
        [900, 400]
      ],
      1,
      [1, 1, 1]
    ],
    [
      "at half the size there is room for more",
      [
        [1280, 800],
        [1280, 800]
      ],
      2,
      [2]
    ]
  ] as const)("%s", (_name, sizes, scale, counts) => {
    const shots = sizes.map(([width, height]) => shot(width, height))
    const sheets = spread(shots, scale)
    expect(sheets.map((sheet) => sheet.length)).toEqual(counts)
    expect(sheets.flat()).toEqual(shots)
  })
})

import type { TestBrowser } from "~tools/browsers/test-browser"

/** A picture and what it shows. */
export type Shot = { readonly name: string; readonly png: Uint8Array }

/** Width and greatest height of a sheet in px: what can be looked at without making it smaller. */
const SHEET_PX = 1500
const MAX_HEIGHT = 1500

/** Around each picture, with its name, in px. */
const MARGIN_PX = 40

/** Where a PNG's header has width and height, in bytes. */
const PNG_WIDTH_AT = 16
const PNG_HEIGHT_AT = 20

/** Spreads pictures over as few sheets as it takes; order is kept. */
export function spread<S extends Shot>(shots: readonly S[], scale: number): readonly S[][] {
  const sheets: S[][] = []
  let left = 0
  let top = 0
  let rowHeight = 0
  for (const shot of shots) {
    const header = Buffer.from(shot.png)
    const width = header.readUInt32BE(PNG_WIDTH_AT) / scale + MARGIN_PX
    const height = header.readUInt32BE(PNG_HEIGHT_AT) / scale + MARGIN_PX
    if (left > 0 && left + width > SHEET_PX) {
      top += rowHeight
      left = 0
      rowHeight = 0
    }
    if (sheets.length === 0 || (top > 0 && top + height > MAX_HEIGHT)) {
      sheets.push([])
      top = 0
    }
    sheets.at(-1)!.push(shot)
    left += width
    rowHeight = Math.max(rowHeight, height)
  }
  return sheets
}

/** Draws pictures beside each other, each with its name, in their own size where they fit. Chromium alone. */
export async function contactSheet(
  { browser }: TestBrowser,
  shots: readonly Shot[],
  scale: number
): Promise<Uint8Array> {
  const figures = shots.map(({ name, png }) => {
    const source = `data:image/png;base64,${Buffer.from(png).toString("base64")}`
    return `<figure><figcaption>${name}</figcaption><img src="${source}" style="zoom: ${1 / scale}"></figure>`
  })
  const page = await browser.newPage()
  await page.setViewport({ width: SHEET_PX, height: 200 })
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>
      body { margin: 12px; display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; background: #8d96a0; font: 14px monospace; }
      figure { margin: 0; max-width: 100%; } img { display: block; max-width: 100%; margin-top: 2px; }
    </style>${figures.join("")}`
  )
  const picture = await page.screenshot({ fullPage: true })
  await page.close()
  return picture
}

import type { TestBrowser } from "~tools/browsers/test-browser"

/** Two colours this close are the same to the eye; fonts and scaling blur edges. In steps of 0…255 a channel. */
const NEAR = 12

/** The share 0…1 of a picture's pixels that have a colour. @param colour `#rrggbb` */
export async function shareOfColour(
  { browser }: TestBrowser,
  png: Uint8Array,
  colour: string
): Promise<number> {
  // A page without a policy of its own: the sites' pages load no pictures from strings.
  const page = await browser.newPage()
  try {
    return await page.evaluate(
      async (base64, wanted, near) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }))
        const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d")!
        canvas.drawImage(picture, 0, 0)
        const { data } = canvas.getImageData(0, 0, picture.width, picture.height)
        let found = 0
        for (let at = 0; at < data.length; at += 4) {
          if (wanted.every((value, channel) => Math.abs(data[at + channel]! - value) <= near)) {
            found++
          }
        }
        return found / (data.length / 4)
      },
      Buffer.from(png).toString("base64"),
      [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
      NEAR
    )
  } finally {
    await page.close()
  }
}

/** Colours of the extension's own pages, light. */
const INK = "#26221c"
const PAPER = "#faf7f2"
const GREEN = "#2a6863"

const FONT = "font-family: system-ui, 'Liberation Sans', sans-serif"

/** A picture of the popup beside what it is. */
export function framePage(popup: Uint8Array): string {
  const source = `data:image/png;base64,${Buffer.from(popup).toString("base64")}`
  return page(
    PAPER,
    `<div style="display: grid; grid-template-columns: 1fr auto; gap: 80px; align-items: center; height: 100%; padding: 0 120px">
      <div>
        <h1 style="font-size: 52px; line-height: 1.15; margin: 0 0 24px; color: ${GREEN}">What you give,<br>what you ask</h1>
        <p style="font-size: 24px; line-height: 1.5; margin: 0; color: ${INK}">How much of what you post promotes, and one idea for the next. Counted on your computer, seen by nobody else.</p>
      </div>
      <img src="${source}" style="max-height: 720px; border-radius: 12px; box-shadow: 0 12px 48px rgb(38 34 28 / 0.22)">
    </div>`
  )
}

/** Chrome's small tile: the sign and the name, to be known by at a third of the size. */
export function tilePage(icon: string): string {
  return page(
    GREEN,
    `<div style="display: flex; gap: 24px; align-items: center; justify-content: center; height: 100%; color: ${PAPER}">
      <div style="width: 112px; height: 112px; border: 3px solid ${PAPER}; border-radius: 28px">${sized(icon)}</div>
      <div>
        <div style="font-size: 52px; font-weight: 600; line-height: 1">Softsell</div>
        <div style="font-size: 20px; margin-top: 12px">How your post reads</div>
      </div>
    </div>`
  )
}

/** Edge's logo: the icon, larger. */
export function logoPage(icon: string): string {
  return page("transparent", sized(icon))
}

function sized(icon: string): string {
  return icon.replace(/width="512" height="512"/, 'width="100%" height="100%"')
}

function page(background: string, body: string): string {
  return `<!doctype html><meta charset="utf-8"><style>html, body { height: 100%; margin: 0; background: ${background}; ${FONT} }</style>${body}`
}

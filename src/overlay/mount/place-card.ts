/** A rectangle in CSS pixels of the viewport. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Width and height in CSS pixels. */
export type Size = { readonly width: number; readonly height: number }

/** What there is to place, and where. */
export type Scene = {
  /** Where it may be at all: the window less its margins. */
  readonly room: Box
  /** The dialog or composer that is written in. */
  readonly composer: Box
  /** The editor's text: covered only by a chip, and only as a last resort. */
  readonly text: Box
  /** Never covered: submit, character count, toolbar, the caret's line. */
  readonly clear: readonly Box[]
  /** The composer's other controls: covered only as a last resort. */
  readonly controls: readonly Box[]
  /** The open card, in the widths it may have, widest first; empty when it is folded. */
  readonly cards: readonly Size[]
  /** True when the person asked to see it: then it may cover the text, though not what must stay clear. */
  readonly insist: boolean
  readonly chip: Size
  /** The chip at its smallest: the icon alone. */
  readonly dot: Size
  readonly rightToLeft: boolean
  /** In a dialog the page beside it is dimmed and free; in the page the room below the composer is freer. */
  readonly prefer: "beside" | "below"
}

/** Where to draw, and in which shape. */
export type Placement = {
  readonly shape: "card" | "chip" | "dot" | "hidden"
  readonly left: number
  readonly top: number
  /** Width of the card. */
  readonly width: number
  /** Height the card may take; it scrolls inside. */
  readonly maxHeight: number
}

/** Between the card and what it stands beside, in CSS pixels. */
const GAP = 8
/** A card that is less tall shows too little to be of use; it folds to a chip. In CSS pixels. */
const MIN_CARD_HEIGHT = 220
/** Distance of the places tried when no good place is free, in CSS pixels. */
const GRID = 24

/** No place at all. */
export const HIDDEN: Placement = { shape: "hidden", left: 0, top: 0, width: 0, maxHeight: 0 }

/** Chooses a place that covers nothing which must stay clear: card, else chip, else the icon, else nothing. */
export function placeCard(scene: Scene): Placement {
  const { cards, chip, dot } = scene
  return (
    placeOpen(scene, cards) ??
    placeSmall(scene, "chip", chip) ??
    placeSmall(scene, "dot", dot) ??
    HIDDEN
  )
}

function placeOpen(scene: Scene, sizes: readonly Size[]): Placement | null {
  const used = [...scene.clear, ...scene.controls]
  // Beside the composer in any width rather than over it, over its free part rather than over what is used of it.
  const solids = [
    [...used, scene.text, scene.composer],
    [...used, scene.text],
    ...(scene.insist ? [used, scene.clear] : [])
  ]
  for (const solid of solids) {
    for (const share of [1, 2 / 3, 1 / 3]) {
      for (const size of sizes) {
        const height = Math.min(size.height, Math.max(MIN_CARD_HEIGHT, size.height * share))
        const at = placesFor(scene, { width: size.width, height }).find(
          (box) => fits(box, scene.room) && !solid.some((each) => overlaps(box, each))
        )
        if (at) return grown(at, size.height, scene.room, solid)
      }
    }
  }
  return null
}

/** Gives a card as much height as it wants and finds free, downwards first, then upwards. */
function grown(at: Box, wanted: number, room: Box, solid: readonly Box[]): Placement {
  const beside = solid.filter((box) => box.left < at.right && box.right > at.left)
  const floor = Math.min(
    room.bottom,
    ...beside.filter((b) => b.top >= at.bottom).map((b) => b.top - GAP)
  )
  const roof = Math.max(
    room.top,
    ...beside.filter((b) => b.bottom <= at.top).map((b) => b.bottom + GAP)
  )
  const bottom = Math.max(at.bottom, Math.min(floor, at.top + wanted))
  const top = Math.min(at.top, Math.max(roof, bottom - wanted))
  return { shape: "card", left: at.left, top, width: at.right - at.left, maxHeight: bottom - top }
}

function placeSmall(scene: Scene, shape: "chip" | "dot", size: Size): Placement | null {
  const tries = [
    ...smallPlaces(scene, size),
    ...placesFor(scene, size),
    ...gridOf(scene.room, size)
  ]
  const used = [...scene.clear, ...scene.controls]
  for (const solid of [[...used, scene.text], used, scene.clear]) {
    const at = tries.find((box) => fits(box, scene.room) && !solid.some((b) => overlaps(box, b)))
    if (at) return { shape, left: at.left, top: at.top, width: size.width, maxHeight: size.height }
  }
  return null
}

/** A chip stands at the end of the text, inside the composer where it can. */
function smallPlaces({ composer, text, rightToLeft }: Scene, size: Size): readonly Box[] {
  const right = text.right - size.width
  const end = rightToLeft ? text.left : right
  return [
    boxAt(end, text.bottom + GAP / 2, size),
    boxAt(end, composer.bottom + GAP, size),
    boxAt(end, text.top - size.height - GAP / 2, size)
  ]
}

function placesFor(
  { room, composer, text, rightToLeft, prefer }: Scene,
  size: Size
): readonly Box[] {
  const highest = Math.max(room.top, Math.min(text.top, room.bottom - size.height))
  const right = boxAt(composer.right + GAP, highest, size)
  const left = boxAt(composer.left - GAP - size.width, highest, size)
  const beside = rightToLeft ? [left, right] : [right, left]
  const start = rightToLeft ? composer.right - size.width : composer.left
  const x = Math.max(room.left, Math.min(start, room.right - size.width))
  const below = [
    boxAt(x, composer.bottom + GAP, size),
    boxAt(x, composer.top - GAP - size.height, size)
  ]
  const inside = [boxAt(x, text.bottom + GAP, size), boxAt(x, text.top - GAP - size.height, size)]
  const corners = [
    boxAt(room.right - size.width, room.bottom - size.height, size),
    boxAt(room.left, room.bottom - size.height, size),
    boxAt(room.right - size.width, room.top, size),
    boxAt(room.left, room.top, size)
  ]
  return [
    ...(prefer === "beside" ? [...beside, ...below] : [...below, ...beside]),
    ...inside,
    ...corners
  ]
}

/** Every place of a coarse grid, from the lower end of the page up. */
function gridOf(room: Box, size: Size): readonly Box[] {
  const boxes: Box[] = []
  for (let top = room.bottom - size.height; top >= room.top; top -= GRID) {
    for (let left = room.right - size.width; left >= room.left; left -= GRID) {
      boxes.push(boxAt(left, top, size))
    }
  }
  return boxes
}

function boxAt(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height }
}

/** Half a pixel is rounding. */
const ROUNDING = 0.5

function fits(box: Box, room: Box): boolean {
  return (
    box.left >= room.left - ROUNDING &&
    box.top >= room.top - ROUNDING &&
    box.right <= room.right + ROUNDING &&
    box.bottom <= room.bottom + ROUNDING
  )
}

/** True when two rectangles share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

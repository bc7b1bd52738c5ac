/** A rectangle in CSS pixels of the viewport. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Width and height in CSS pixels. */
export type Size = { readonly width: number; readonly height: number }

/** Half a pixel is rounding. */
const ROUNDING = 0.5

/** The box of a size at a place. */
export function boxAt(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height }
}

/** True when a box lies within a room. */
export function fits(box: Box, room: Box): boolean {
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

/** True when a box lies within a room and shares no area with any of the others. */
export function isFree(box: Box, room: Box, others: readonly Box[]): boolean {
  return fits(box, room) && !others.some((each) => overlaps(box, each))
}

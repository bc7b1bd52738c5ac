/**
 * The declarations that mark a word, the same in the compose box and in the options' samples. An underline, because a tint
 * alone is lost on a coloured ground; straight, because a wavy one means misspelt.
 * @param colour any CSS colour
 */
export function markLook(colour: string): string {
  return `text-decoration: underline 2px ${colour}; background-color: color-mix(in srgb, ${colour} 14%, transparent);`
}

/** The same under forced colours: the browser's own colours for marked text. */
export const FORCED_MARK_LOOK = "background-color: Mark; color: MarkText;"

/** How a verdict is coloured: it deserves a second look, it is good, or there is nothing to say of it. */
export type Tone = "note" | "good" | "quiet"

/** An element's class for its tone, which sets `--tone` and, for a ground, `--tone-soft`; for {@link TONE_STYLE}. */
export function toneClass(tone: Tone): string {
  return `tone-${tone}`
}

/** What the classes of tones set, on the tokens of `tokens.ts`. */
export const TONE_STYLE = `
.tone-note { --tone: var(--note); --tone-soft: var(--note-soft); }
.tone-good { --tone: var(--good); --tone-soft: var(--good-soft); }
.tone-quiet { --tone: var(--quiet); --tone-soft: var(--raised); }
`

import type { ReactElement } from "react"

import { MovesList } from "~options/moves-list"
import { Section, type SectionProps } from "~options/section"
import { ToneChoice } from "~options/tone-choice"

/** How gentler wording sounds, and which ways of rewording are used. */
export function SuggestionsSection(props: SectionProps): ReactElement {
  return (
    <Section id="suggestions">
      <ToneChoice {...props} />
      <MovesList {...props} />
    </Section>
  )
}

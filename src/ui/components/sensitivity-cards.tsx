import type { ReactElement } from "react"

import type { Sensitivity } from "~engine/types"
import { ChoiceGroup } from "~ui/components/choice-group"
import { SENSITIVITY_CHOICES } from "~ui/sensitivity"
import { WORDS } from "~ui/words"

type SensitivityCardsProps = {
  readonly value: Sensitivity
  readonly onChange: (value: Sensitivity) => void
}

const CHOICES = SENSITIVITY_CHOICES.map(({ value, name, about, promise }) => ({
  value,
  name,
  help: (
    <>
      {about} <span className="promise">{promise}</span>
    </>
  )
}))

/** The sensitivities as cards side by side, each with what it catches and what it gets wrong. */
export function SensitivityCards({ value, onChange }: SensitivityCardsProps): ReactElement {
  return (
    <ChoiceGroup
      label={WORDS.sensitivity}
      layout="cards"
      choices={CHOICES}
      value={value}
      onChange={onChange}
    />
  )
}

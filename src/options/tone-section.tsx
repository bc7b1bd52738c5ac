import { type ReactElement, useMemo, useState } from "react"

import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import type { Tone } from "~engine/types"
import { SAMPLE_DRAFTS } from "~options/sample-drafts"
import { Section } from "~options/section"
import type { SectionProps } from "~options/section-props"
import { ChoiceGroup } from "~ui/components/choice-group"

const TONES: readonly { readonly value: Tone; readonly name: string; readonly help: string }[] = [
  { value: "plain", name: "Plain", help: "Says it straight." },
  { value: "warm", name: "Warm", help: "Speaks to the reader as to somebody one knows." },
  { value: "brief", name: "Brief", help: "As few words as possible." }
]

/** In which voice gentler wording is offered, shown on a draft. */
export function ToneSection({ settings, onChange }: SectionProps): ReactElement {
  const { tone, disabledStrategies, enabledStrategies } = settings
  const [judge] = useState(() => createJudge(reword))
  const draft = SAMPLE_DRAFTS[0]!
  const gentler = useMemo(
    () =>
      judge.judge(draft, { sensitivity: "strict", tone, disabledStrategies, enabledStrategies })
        .gentler?.text ?? null,
    [judge, draft, tone, disabledStrategies, enabledStrategies]
  )
  return (
    <Section title="The voice of gentler wording">
      <ChoiceGroup
        label="Voice"
        value={tone}
        choices={TONES}
        onChange={(value) => onChange({ tone: value })}
      />
      {gentler !== null && (
        <div className="examples" role="status">
          <q className="before">{draft.text}</q>
          <q className="after">{gentler}</q>
        </div>
      )}
    </Section>
  )
}

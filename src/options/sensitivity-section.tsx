import { type ReactElement, useDeferredValue, useMemo, useState } from "react"

import { THRESHOLDS } from "~engine/classifier/thresholds"
import { createJudge } from "~engine/judge"
import { type Judgement, SENSITIVITIES, type Sensitivity } from "~engine/types"
import { networkOf } from "~networks/index"
import { JudgedDraft } from "~options/judged-draft"
import { SAMPLE_DRAFTS } from "~options/sample-drafts"
import { Section, type SectionProps } from "~options/section"
import { StepSlider } from "~ui/components/step-slider"

const LABELS: Readonly<Record<Sensitivity, { readonly name: string; readonly help: string }>> = {
  relaxed: { name: "Relaxed", help: "Speaks up only when it is plain." },
  balanced: { name: "Balanced", help: "Speaks up when most readers would say so." },
  strict: { name: "Strict", help: "Speaks up early, and is wrong more often." }
}

const STEPS = SENSITIVITIES.map((value) => ({ value, name: LABELS[value].name }))

/** How readily Softsell warns, shown on sample drafts and on one of the person's own. */
export function SensitivitySection({ settings, onChange }: SectionProps): ReactElement {
  const { sensitivity, disabledRules } = settings
  const [own, setOwn] = useState("")
  const draft = useDeferredValue(own)
  const [judge] = useState(() => createJudge())
  const options = useMemo(() => ({ sensitivity, disabledRules }), [sensitivity, disabledRules])
  const samples = useMemo(
    () => SAMPLE_DRAFTS.map((input) => ({ input, judgement: judge.judge(input, options) })),
    [judge, options]
  )
  const ownJudgement: Judgement | null = useMemo(
    () =>
      draft.trim() === ""
        ? null
        : judge.judge({ text: draft, site: "linkedin", surface: "post" }, options),
    [judge, draft, options]
  )
  return (
    <Section title="How readily it warns">
      <StepSlider
        label="Sensitivity"
        steps={STEPS}
        value={sensitivity}
        onChange={(value) => onChange({ sensitivity: value })}
      />
      <p role="status">
        <b>{LABELS[sensitivity].help}</b> {promise(sensitivity)}
      </p>
      <h3>What that means for drafts like these</h3>
      <ul className="samples">
        {samples.map(({ input, judgement }) => (
          <li key={input.text} className="sample">
            <span className="quiet small">
              {networkOf(input.site).name}
              {input.surface === "reply" ? ", reply" : ""}
            </span>
            <JudgedDraft text={input.text} judgement={judgement} />
          </li>
        ))}
      </ul>
      <label className="stack">
        <span>Try one of your own</span>
        <textarea
          className="textarea"
          value={own}
          onChange={(event) => setOwn(event.target.value)}
          placeholder="It is read here and kept nowhere."
        />
      </label>
      {ownJudgement && (
        <div className="sample" role="status">
          <JudgedDraft text={draft} judgement={ownJudgement} />
        </div>
      )}
    </Section>
  )
}

/** The promise about ordinary posts, and the results on work posts, as `npm run train` set and measured them. */
function promise(sensitivity: Sensitivity): string {
  const { promise: posts, work, workSoft, caught, caughtPlain } = THRESHOLDS[sensitivity]
  return (
    `At most 1 in ${posts} ordinary posts is called salesy. Of useful work posts ${work} in 100 were, and ` +
    `${workSoft} a soft sell. Of posts that push, ${Math.round(caught)} in 100 were called salesy; of offers ` +
    `plainly put, ${Math.round(caughtPlain)} were noticed, most as a soft sell.`
  )
}

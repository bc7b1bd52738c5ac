import { type ReactElement, useCallback, useDeferredValue, useMemo, useState } from "react"

import { createJudge } from "~engine/judge"
import type { DraftInput, Judgement } from "~engine/types"
import { networkOf } from "~networks/index"
import { JudgedDraft } from "~options/judged-draft"
import { SAMPLE_DRAFTS } from "~options/sample-drafts"
import { Section, type SectionProps } from "~options/section"
import { WORDS } from "~options/words"
import { rulesOffOn, type Settings } from "~store/settings"
import { LabelledSwitch } from "~ui/components/labelled-switch"
import { SensitivityCards } from "~ui/components/sensitivity-cards"

/** How readily Softsell speaks up, shown on sample drafts and on one of the person's own; what it shows by itself. */
export function GeneralSection({ settings, onChange }: SectionProps): ReactElement {
  const { sensitivity } = settings
  const [own, setOwn] = useState("")
  const draft = useDeferredValue(own)
  const [judge] = useState(() => createJudge())
  const judgeHere = useCallback(
    (input: DraftInput, ownWords: Settings["ownWords"] = []) =>
      judge.judge(input, {
        ownWords,
        sensitivity: settings.sensitivity,
        disabledRules: rulesOffOn(settings, input.site)
      }),
    [judge, settings]
  )
  const samples = useMemo(
    () => SAMPLE_DRAFTS.map((input) => ({ input, judgement: judgeHere(input) })),
    [judgeHere]
  )
  const ownJudgement: Judgement | null = useMemo(
    () =>
      draft.trim() === ""
        ? null
        : judgeHere({ text: draft, site: "linkedin", surface: "post" }, settings.ownWords),
    [judgeHere, draft, settings.ownWords]
  )
  return (
    <Section id="general">
      <h3>{WORDS.sensitivity}</h3>
      <SensitivityCards
        value={sensitivity}
        onChange={(value) => onChange({ sensitivity: value })}
      />
      <h3>{WORDS.samples}</h3>
      <ul className="samples">
        {samples.map(({ input, judgement }) => (
          <li key={input.text} className="sample">
            <span className="quiet small">
              {networkOf(input.site).name}
              {input.surface === "reply" ? WORDS.replyAdded : ""}
            </span>
            <JudgedDraft text={input.text} judgement={judgement} />
          </li>
        ))}
      </ul>
      <label className="stack">
        <span>{WORDS.tryOwn}</span>
        <textarea
          className="textarea"
          value={own}
          onChange={(event) => setOwn(event.target.value)}
          placeholder={WORDS.tryOwnHint}
        />
      </label>
      {ownJudgement && (
        <div className="sample" role="status">
          <JudgedDraft text={draft} judgement={ownJudgement} />
        </div>
      )}
      <LabelledSwitch
        label={WORDS.marks}
        help={WORDS.marksHelp}
        isOn={settings.marks}
        onChange={(marks) => onChange({ marks })}
      />
      <LabelledSwitch
        label={WORDS.opens}
        help={WORDS.opensHelp}
        isOn={settings.opensItself}
        onChange={(opensItself) => onChange({ opensItself })}
      />
    </Section>
  )
}

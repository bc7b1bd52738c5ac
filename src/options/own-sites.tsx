import { type FormEvent, type ReactElement, useId, useState } from "react"

import { hostsOf, networkOf } from "~networks/index"
import { readHosts } from "~networks/read-host"
import type { SectionProps } from "~options/section"
import { ownSitesOff, turnOnAgain, WORDS } from "~options/words"
import { Button } from "~ui/components/button"
import { useAllowedSites } from "~ui/use-allowed-sites"
import { useAttempt } from "~ui/use-attempt"

/** Sites that the person adds by hand: a Mastodon server, a company's blog. */
export function OwnSites({ settings, onChange }: SectionProps): ReactElement {
  const { sites, allow, takeBack } = useAllowedSites()
  const { run, problem } = useAttempt()
  const [typed, setTyped] = useState("")
  const [refusal, setRefusal] = useState<string | null>(null)
  const id = useId()
  const own = (sites ?? []).filter(({ network }) => hostsOf(networkOf(network)).length === 0)
  const off = [...new Set(own.map(({ network }) => network))].filter((id) => !settings.sites[id])
  const add = (event: FormEvent): void => {
    event.preventDefault()
    const hosts = readHosts(typed)
    setRefusal(hosts.ok ? null : hosts.failure.reason)
    if (!hosts.ok) return
    // Straight from the click: a browser hears a request for a permission at no other time.
    run(async () => {
      const done = await allow(hosts.value)
      if (done.ok) setTyped("")
      return done
    })
  }
  return (
    <div className="stack">
      <form className="row" onSubmit={add}>
        <label htmlFor={id}>{WORDS.ownSites.label}</label>
        <input
          id={id}
          type="text"
          className="input"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder={WORDS.ownSites.example}
          value={typed}
          aria-describedby={`${id}-help`}
          aria-invalid={refusal !== null}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit">{WORDS.ownSites.add}</Button>
      </form>
      <p id={`${id}-help`} className="quiet small">
        {WORDS.ownSites.help}
      </p>
      {(refusal ?? problem) !== null && (
        <p className="note" role="alert">
          {refusal ?? problem}
        </p>
      )}
      {off.map((id) => (
        <p key={id} className="note row-apart">
          <span>{ownSitesOff(id)}</span>
          <Button
            className="small"
            aria-label={turnOnAgain(id)}
            onClick={() => onChange({ sites: { [id]: true } })}
          >
            {WORDS.ownSites.again}
          </Button>
        </p>
      ))}
      {own.length > 0 && (
        <ul className="lines" aria-label={WORDS.ownSites.list}>
          {own.map(({ host, network }) => (
            <li key={host} className="row-apart">
              <span>
                {host}
                {network !== "web" && <span className="quiet"> {networkOf(network).name}</span>}
              </span>
              <Button
                className="small"
                aria-label={`${WORDS.ownSites.remove} ${host}`}
                onClick={() => run(() => takeBack([host]))}
              >
                {WORDS.ownSites.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

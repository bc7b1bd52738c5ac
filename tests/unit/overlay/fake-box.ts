import type { EditorBridge } from "~editors/bridge"
import { refused } from "~editors/refusal"
import type { Judge } from "~engine/judge"
import type { Finding, JudgementBase, Suggestion } from "~engine/types"
import type { PageContext } from "~messaging/messages"
import { createKeptUndo } from "~overlay/draft/kept-undo"
import type { FirstListener } from "~overlay/page/hear-first"
import { createPageStore } from "~overlay/page/page-store"
import type { SessionServices } from "~overlay/session/session-services"
import { ok } from "~result"
import type { Composer, SiteAdapter } from "~sites/adapter"
import { DEFAULT_SETTINGS, type Settings } from "~store/settings"

/** An editor that is a bare element: its text content is the draft. */
export const plainBridge: EditorBridge = {
  id: "plain",
  owns: () => true,
  read: (root) => ({
    text: root.textContent,
    segments: []
  }),
  places: (root, _reading, { start, end }) => {
    const node = root.firstChild
    if (!node) return []
    return [{ startContainer: node, startOffset: start, endContainer: node, endOffset: end }]
  },
  replace: (root, { basedOn, span, text }) => {
    if (root.textContent !== basedOn) {
      return Promise.resolve(refused("changed", root.textContent))
    }
    root.textContent = basedOn.slice(0, span.start) + text + basedOn.slice(span.end)
    return Promise.resolve(ok(root.textContent))
  }
}

/** Says "salesy" of every draft that holds "buy now", and offers "have a look" for it. */
export function fakeJudge(): Judge & { readonly judged: readonly string[] } {
  const judged: string[] = []
  const judge: Judge["judge"] = ({ text }, options) => {
    judged.push(text)
    const start = text.indexOf("buy now")
    const span = { start, end: start + 7 }
    const found = start >= 0 && !options?.isIgnored?.("buy now")
    const finding: Finding = {
      ...span,
      rule: "r",
      share: 1,
      message: "It sells.",
      why: "Why.",
      source: null
    }
    const suggestion: Suggestion = {
      ...span,
      rule: "r",
      move: "s",
      depth: "phrase",
      replacement: "have a look",
      alternatives: [],
      placeholder: null
    }
    const base: JudgementBase = {
      salesy: found ? 0.9 : 0.1,
      kind: found ? "promotion" : "information",
      strength: found ? 2 : 0,
      findings: found ? [finding] : [],
      good: [],
      suggestions: found ? [suggestion] : [],
      phrases: [],
      truncated: false
    }
    if (found) return { ...base, verdict: "salesy", strength: 2, gentler: null, prompt: null }
    return text === ""
      ? { ...base, verdict: "unsure", reason: "too-short" }
      : { ...base, verdict: "valuable" }
  }
  return {
    judged,
    touch: () => undefined,
    judge,
    *steps(input, options) {
      yield
      return judge(input, options)
    }
  }
}

/** A compose box in the page. */
export function fakeComposer(kind: Composer["kind"] = "post"): Composer {
  const container = document.createElement("div")
  const editor = document.createElement("div")
  editor.setAttribute("contenteditable", "true")
  editor.tabIndex = 0
  container.append(editor)
  document.body.append(container)
  return { site: "x", kind, variant: "test", editor, container, parts: [editor] }
}

/** A site on which nothing is ever posted. */
export const quietAdapter: SiteAdapter = {
  id: "x",
  recognise: () => null,
  submits: () => [],
  isSubmitKey: () => false,
  scope: () => null,
  keepClear: () => []
}

/** A page whose events nobody hears; buttons are pressed by what they do. */
const deafListener: FirstListener = {
  handIn: () => -Infinity,
  lastTab: () => -Infinity,
  vouchFor: () => undefined,
  onHand: () => undefined,
  keep: () => () => undefined,
  listen: () => undefined,
  stop: () => undefined
}

/** Services of a session in a box; the background must answer `page.context` with {@link fakeContext}. */
export function fakeServices(
  composer: Composer
): SessionServices & { readonly judge: ReturnType<typeof fakeJudge> } {
  const { signal } = new AbortController()
  return {
    adapter: quietAdapter,
    bridgeFor: () => plainBridge,
    judge: fakeJudge(),
    reader: fakeJudge(),
    page: createPageStore("x", signal),
    posting: {
      meet: () => undefined,
      noteJudgement: () => undefined,
      noteChange: () => undefined,
      noteEmptied: () => undefined
    },
    first: deafListener,
    keptUndo: createKeptUndo(),
    written: { isByPerson: () => true, isFreshlyWritten: () => true, leave: () => undefined },
    life: signal,
    recognise: () => composer,
    isAlive: () => true
  }
}

/** The background's answer to `page.context`. @param settings what the person chose */
export function fakeContext(settings: Partial<Settings>, ignored: readonly string[]): PageContext {
  return {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    balanceNote: null,
    balanceAlert: null,
    pausedUntil: null,
    shortcut: null,
    thresholdShift: 0,
    ignoredPhraseHashes: ignored,
    restingMoves: [],
    private: false
  }
}

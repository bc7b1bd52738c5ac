import { CompositeDecorator, ContentState, Editor, EditorState, Modifier } from "draft-js"
import type { ContentBlock } from "draft-js"
import { useEffect, useState } from "react"
import type { ReactNode } from "react"
import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"

import type { EditorOptions, MountEditor } from "./playground-editor"
import { setAttributes } from "./set-attributes"

/** What X colours while one types: hashtags, mentions, links. */
const DECORATED = /#[\p{L}\p{N}_]+|@\w+|https?:\/\/\S+/gu

function Decorated({ children }: { readonly children?: ReactNode }): ReactNode {
  return <span className="decorated">{children}</span>
}

function Named({ children }: { readonly children?: ReactNode }): ReactNode {
  return <a href="/ann">{children}</a>
}

const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, callback: (start: number, end: number) => void) => {
      for (const match of block.getText().matchAll(DECORATED)) {
        callback(match.index, match.index + match[0].length)
      }
    },
    component: Decorated
  },
  {
    strategy: (block: ContentBlock, callback: (start: number, end: number) => void) => {
      block.findEntityRanges((character) => character.getEntity() !== null, callback)
    },
    component: Named
  }
])

/** Adds a name as an entity, which is more than its words. */
function withEntity(state: EditorState, name: string): EditorState {
  const content = state.getCurrentContent().createEntity("MENTION", "IMMUTABLE", {})
  const end = EditorState.moveSelectionToEnd(state).getSelection()
  const key = content.getLastCreatedEntityKey()
  const named = Modifier.insertText(content, end, name, undefined, key)
  const whole = Modifier.insertText(named, named.getSelectionAfter(), " ")
  return EditorState.moveFocusToEnd(EditorState.push(state, whole, "insert-characters"))
}

type DraftBoxProps = {
  readonly options: EditorOptions
  /** Told every new state of the editor. */
  readonly onState: (state: EditorState) => void
  /** Handed the setter once, so that the page can change the draft. */
  readonly onReady: (set: (state: EditorState) => void) => void
}

function DraftBox({ options, onState, onReady }: DraftBoxProps): ReactNode {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator))
  useEffect(() => {
    onReady(setState)
  }, [onReady])
  return (
    <Editor
      editorState={state}
      onChange={(next) => {
        setState(next)
        onState(next)
      }}
      ariaLabel={options.label}
      placeholder={options.placeholder}
      {...(options.attributes?.["data-testid"]
        ? { webDriverTestID: options.attributes["data-testid"] }
        : {})}
      stripPastedStyles
    />
  )
}

/** Draft.js 0.11.7 in React 18, as X uses it: one block a line, decorated leaves. */
export const mountDraft: MountEditor = (host, options) => {
  let state = EditorState.createEmpty(decorator)
  let show: (state: EditorState) => void = () => undefined
  const change = (next: EditorState): void => {
    state = next
    options.onChange()
  }
  const ready = (set: (state: EditorState) => void): void => {
    show = set
  }
  const root = createRoot(host)
  flushSync(() => {
    root.render(<DraftBox options={options} onState={change} onReady={ready} />)
  })
  const element = host.querySelector<HTMLElement>('[contenteditable="true"]')
  if (!element) throw new Error("Draft.js did not render")
  element.setAttribute("role", "textbox")
  element.setAttribute("aria-multiline", "true")
  setAttributes(element, options.attributes)
  const setText = (text: string): void => {
    const content = ContentState.createFromText(text)
    change(EditorState.moveFocusToEnd(EditorState.push(state, content, "insert-fragment")))
    flushSync(() => {
      show(state)
    })
  }
  const model = (): string => state.getCurrentContent().getPlainText("\n")
  return {
    element,
    model,
    setText,
    // X keeps a picked handle as ordinary text in a decorated leaf; a person's full name would be an entity.
    insertMention: (name) => {
      if (!name.includes(" ")) {
        setText(`${model()}@${name} `)
        return
      }
      change(withEntity(state, name))
      flushSync(() => {
        show(state)
      })
    },
    destroy: () => {
      root.unmount()
    }
  }
}

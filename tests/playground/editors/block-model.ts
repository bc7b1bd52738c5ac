/** One paragraph. */
export type Block = { readonly id: string; readonly text: string }

/** A place in the draft: UTF-16 units in the text of a block. */
export type BlockCaret = { readonly id: string; readonly start: number; readonly end: number }

/** A draft of blocks and what is selected in it. */
export type Draft = { readonly blocks: readonly Block[]; readonly caret: BlockCaret | null }

/** Gutenberg begins a new step of its history after so long without input, ms. */
const PERSIST_MS = 1_000

/** The store of the stand-in: blocks, and a history that merges input to the same block until a second passes without any. */
export type BlockModel = {
  readonly draft: () => Draft
  readonly text: () => string
  /** Typing in one block: merged with the step before, if that was typing in the same one. */
  readonly type: (id: string, text: string, caret: BlockCaret) => void
  /** Any other change: a step of its own. */
  readonly change: (draft: Draft) => void
  readonly select: (caret: BlockCaret | null) => void
  /** Another draft, where the history begins. */
  readonly load: (text: string) => void
  readonly undo: () => void
  readonly redo: () => void
}

let ids = 0

/** A block of its own. */
export function newBlock(text: string): Block {
  ids += 1
  return { id: `block-${ids}`, text }
}

/** @param onChange after every change of the blocks */
export function createBlockModel(onChange: () => void): BlockModel {
  let now: Draft = { blocks: [newBlock("")], caret: null }
  let past: readonly Draft[] = []
  let future: readonly Draft[] = []
  /** The block whose typing is still one step. */
  let open: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const close = (): void => {
    clearTimeout(timer)
    open = null
  }
  const set = (draft: Draft, isStep: boolean): void => {
    if (isStep) past = [...past, now]
    future = []
    now = draft
    onChange()
  }
  const go = (from: readonly Draft[], to: readonly Draft[]): readonly [Draft[], Draft[]] | null => {
    const next = from.at(-1)
    if (!next) return null
    const left = [...to, now]
    now = next
    close()
    onChange()
    return [from.slice(0, -1), left]
  }
  return {
    draft: () => now,
    text: () => now.blocks.map(({ text }) => text).join("\n"),
    type: (id, text, caret) => {
      const blocks = now.blocks.map((block) => (block.id === id ? { id, text } : block))
      set({ blocks, caret }, open !== id)
      open = id
      clearTimeout(timer)
      timer = setTimeout(close, PERSIST_MS)
    },
    change: (draft) => {
      close()
      set(draft, true)
    },
    select: (caret) => {
      now = { ...now, caret }
    },
    load: (text) => {
      close()
      ;[past, future] = [[], []]
      const blocks = text.split("\n").map(newBlock)
      const last = blocks.at(-1)!
      const end = last.text.length
      now = { blocks, caret: { id: last.id, start: end, end } }
      onChange()
    },
    undo: () => {
      const gone = go(past, future)
      if (gone) [past, future] = gone
    },
    redo: () => {
      const gone = go(future, past)
      if (gone) [future, past] = gone
    }
  }
}

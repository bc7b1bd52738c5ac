/** Quill 1.3.7 ships no types; only what the playground uses. */
declare module "quill1" {
  type Delta = { readonly ops: readonly { readonly insert?: unknown }[] }

  export default class Quill {
    static import(path: string): new (...args: readonly unknown[]) => object
    static register(definition: unknown, suppressWarning?: boolean): void
    constructor(host: HTMLElement, options: Readonly<Record<string, unknown>>)
    readonly root: HTMLElement
    readonly history: { clear(): void }
    getContents(): Delta
    getLength(): number
    setText(text: string, source?: string): void
    insertEmbed(index: number, type: string, value: unknown, source?: string): void
    insertText(index: number, text: string, source?: string): void
    setSelection(index: number, length: number, source?: string): void
    on(event: string, handler: () => void): void
  }
}

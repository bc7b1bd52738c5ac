type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>
/** A content script as it is registered. */
type Script = { id: string; matches: string[]; js: string[] }
type Listener<A extends unknown[]> = (...args: A) => unknown

/** An event of the browser's that tests fire themselves. */
export class FakeEvent<A extends unknown[]> {
  readonly listeners = new Set<Listener<A>>()
  addListener = (listener: Listener<A>): void => void this.listeners.add(listener)
  removeListener = (listener: Listener<A>): void => void this.listeners.delete(listener)
  hasListener = (listener: Listener<A>): boolean => this.listeners.has(listener)
  fire = (...args: A): unknown[] => [...this.listeners].map((listener) => listener(...args))
}

/** One storage area in memory; values are copied in and out, as the browser does. */
export class FakeArea {
  items: Record<string, unknown> = {}
  /** Operations that change something, as the browser's limit counts them. */
  writes = 0
  constructor(
    private readonly name: string,
    private readonly onChanged: FakeEvent<[Changes, string]>
  ) {}

  get = (keys: string | string[] | null): Promise<Record<string, unknown>> => {
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat()
    const found = wanted.filter((key) => Object.hasOwn(this.items, key))
    return Promise.resolve(
      structuredClone(Object.fromEntries(found.map((key) => [key, this.items[key]])))
    )
  }

  set = (items: Record<string, unknown>): Promise<void> => {
    this.writes += 1
    const changes: Changes = {}
    for (const [key, value] of Object.entries(structuredClone(items))) {
      if (value === undefined) continue
      changes[key] = { oldValue: this.items[key], newValue: value }
      this.items[key] = value
    }
    return this.changed(changes)
  }

  remove = (keys: string | string[]): Promise<void> => {
    this.writes += 1
    const changes: Changes = {}
    for (const key of [keys].flat()) {
      if (!Object.hasOwn(this.items, key)) continue
      changes[key] = { oldValue: this.items[key] }
      this.items = Object.fromEntries(Object.entries(this.items).filter(([name]) => name !== key))
    }
    return this.changed(changes)
  }

  clear = (): Promise<void> => this.remove(Object.keys(this.items))

  private changed(changes: Changes): Promise<void> {
    if (Object.keys(changes).length > 0) this.onChanged.fire(changes, this.name)
    return Promise.resolve()
  }
}

/** As much of the browser as the code under test asks for. */
export class FakeBrowser {
  readonly onChanged = new FakeEvent<[Changes, string]>()
  readonly storage = {
    local: new FakeArea("local", this.onChanged),
    sync: new FakeArea("sync", this.onChanged),
    session: new FakeArea("session", this.onChanged),
    onChanged: this.onChanged
  }
  readonly runtime = {
    id: "softsell",
    onMessage: new FakeEvent<[unknown, unknown]>(),
    onInstalled: new FakeEvent<[{ reason: string }]>(),
    onStartup: new FakeEvent<[]>(),
    getManifest: (): unknown => ({
      version: "0.1.0",
      content_scripts: [{ matches: ["https://x.com/*"], js: ["sentinel.js"] }]
    }),
    getURL: (path: string): string => `chrome-extension://softsell/${path}`,
    /** Answers what a page sends, as the background would. */
    answer: null as ((message: unknown) => Promise<unknown>) | null,
    sendMessage: (message: unknown): Promise<unknown> => {
      this.calls.push(["sendMessage", message])
      return this.runtime.answer?.(message) ?? Promise.resolve({ ok: true, value: undefined })
    },
    openOptionsPage: (): Promise<void> => this.note("openOptionsPage")
  }
  readonly commands = {
    onCommand: new FakeEvent<[string, { id?: number } | undefined]>(),
    getAll: () => Promise.resolve([{ name: "switch-focus", shortcut: "Alt+Shift+S" }])
  }
  readonly scripting = {
    /** Answers what a function that was injected would give. */
    answer: undefined as unknown,
    executeScript: async (injection: unknown): Promise<unknown> => {
      await this.note("executeScript", injection)
      return [{ result: this.scripting.answer }]
    },
    getRegisteredContentScripts: ({ ids }: { ids?: string[] } = {}): Promise<Script[]> =>
      Promise.resolve(this.scripts.filter(({ id }) => ids?.includes(id) ?? true)),
    registerContentScripts: (scripts: Script[]): Promise<void> => {
      this.scripts.push(...scripts)
      return this.note("registerContentScripts", scripts)
    },
    unregisterContentScripts: ({ ids }: { ids: string[] }): Promise<void> => {
      this.scripts = this.scripts.filter(({ id }) => !ids.includes(id))
      return this.note("unregisterContentScripts", ids)
    }
  }
  /** Scripts that are registered beside those of the manifest. */
  scripts: Script[] = []
  openTabs: { id: number; url?: string }[] = []
  readonly tabs = {
    query: ({ url }: { url?: string[] } = {}): Promise<unknown> =>
      Promise.resolve(
        this.openTabs.filter(
          (tab) => url === undefined || url.some((each) => tab.url?.startsWith(each.slice(0, -1)))
        )
      ),
    create: (options: unknown): Promise<void> => this.note("tabs.create", options),
    sendMessage: (...args: unknown[]): Promise<void> => this.note("tabs.sendMessage", ...args)
  }
  /** Origins that the browser withholds. */
  withheld: string[] = []
  /** Origins that the person granted beyond the required ones. */
  granted: string[] = []
  /** What the person answers when the browser asks. */
  consents = true
  readonly permissions = {
    onAdded: new FakeEvent<[{ origins: string[] }]>(),
    onRemoved: new FakeEvent<[{ origins: string[] }]>(),
    getAll: () => Promise.resolve({ permissions: [], origins: [...this.granted] }),
    remove: ({ origins }: { origins: string[] }): Promise<boolean> => {
      this.granted = this.granted.filter((origin) => !origins.includes(origin))
      this.permissions.onRemoved.fire({ origins })
      return Promise.resolve(true)
    },
    contains: ({ origins }: { origins: string[] }): Promise<boolean> =>
      Promise.resolve(!origins.some((origin) => this.withheld.includes(origin))),
    request: ({ origins }: { origins: string[] }): Promise<boolean> => {
      if (!this.consents) return Promise.resolve(false)
      this.withheld = this.withheld.filter((origin) => !origins.includes(origin))
      this.granted = [...new Set([...this.granted, ...origins])]
      this.permissions.onAdded.fire({ origins })
      return Promise.resolve(true)
    }
  }
  /** Badge texts by tab. */
  badges: Record<number, string> = {}
  readonly action = {
    getBadgeText: ({ tabId }: { tabId: number }): Promise<string> =>
      Promise.resolve(this.badges[tabId] ?? ""),
    setBadgeText: (details: unknown): Promise<void> => this.note("setBadgeText", details),
    setBadgeBackgroundColor: (details: unknown): Promise<void> => this.note("badgeColour", details),
    setTitle: (details: unknown): Promise<void> => this.note("setTitle", details)
  }
  /** What was asked of the browser, in order. */
  calls: unknown[][] = []
  /** Set to make the next such call fail. */
  failing: string | null = null

  private note(...call: unknown[]): Promise<void> {
    this.calls.push(call)
    return call[0] === this.failing ? Promise.reject(new Error("no access")) : Promise.resolve()
  }
}

/** The browser of the test that runs; see {@link freshBrowser}. */
export let browser = new FakeBrowser()

/** A browser just installed. */
export function freshBrowser(): FakeBrowser {
  browser = new FakeBrowser()
  return browser
}

/** Another profile's browser takes over. */
export function switchBrowser(other: FakeBrowser): void {
  browser = other
}

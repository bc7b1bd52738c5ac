import type { TraceEvent } from "~tools/bench/page/record-trace"

/** One task of a page's main thread. */
export type Task = {
  /** Milliseconds from its start to its end, other programs' share of the processor included. */
  readonly wallMs: number
  /** Milliseconds that the thread itself ran. */
  readonly cpuMs: number
  /** The part of `cpuMs` in which the scripts asked for ran. */
  readonly ownMs: number
  /** True when a key arrived in it. */
  readonly hasKey: boolean
}

/** Runs script of one address; everything else of a task is the browser's own or another script's. */
const SCRIPT_EVENTS: readonly string[] = ["FunctionCall", "EvaluateScript", "v8.compile"]

/** A timer is set (`ph` is `I`: it takes no time), and goes off. */
const TIMER_SET = "TimerInstall"
const TIMER_OFF = "TimerFire"

/** Promises that go on after a script, in Chromium's trace without an address. */
const MICROTASKS = "RunMicrotasks"

type Thread = Pick<TraceEvent, "pid" | "tid">

/**
 * The tasks of one main thread in order.
 *
 * Promise callbacks count as ours when the script that ran last before them in the task was, since the browser runs them
 * right after each call from outside, or when a timer of ours resolved the promise itself.
 * @param ours how the addresses of the scripts begin that `ownMs` is about
 */
export function readTasks(
  events: readonly TraceEvent[],
  thread: Thread,
  ours: string
): readonly Task[] {
  const here = events
    .filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid)
    .filter(({ ph, name }) => ph === "X" || name === TIMER_SET)
    .sort((one, other) => one.ts - other.ts || duration(other) - duration(one))
  const tasks: Task[] = []
  const timers = new Set<number>()
  let inside: TraceEvent[] = []
  let task: TraceEvent | null = null
  const close = () => {
    if (task) tasks.push(taskOf(task, inside, ours, timers))
  }
  for (const event of here) {
    const isIn = task !== null && event.ts < task.ts + duration(task)
    if (isIn) inside.push(event)
    else if (event.name === "RunTask") {
      close()
      task = event
      inside = []
    }
  }
  close()
  return tasks
}

/** @param timers numbers of the timers that our scripts have set; those of this task are added */
function taskOf(
  task: TraceEvent,
  inside: readonly TraceEvent[],
  ours: string,
  timers: Set<number>
): Task {
  let own = 0
  let ownEnd = -Infinity
  let isLastOurs = false
  for (const event of inside) {
    const timer = event.args?.data?.timerId ?? -1
    // What our script calls is in our time already.
    if (event.ts < ownEnd) {
      if (event.name === TIMER_SET) timers.add(timer)
      continue
    }
    if (event.name === TIMER_OFF) isLastOurs = timers.has(timer)
    // The browser's own functions have no address: a promise's `resolve`, handed to a timer, is as good as its caller.
    const url = event.args?.data?.url ?? ""
    const isScript = SCRIPT_EVENTS.includes(event.name) && url !== ""
    if (isScript) isLastOurs = url.startsWith(ours)
    if (!isLastOurs || !(isScript || event.name === MICROTASKS)) continue
    own += cpuTime(event)
    ownEnd = event.ts + duration(event)
  }
  return {
    wallMs: duration(task) / 1000,
    cpuMs: cpuTime(task) / 1000,
    ownMs: own / 1000,
    hasKey: inside.some(isKey)
  }
}

/**
 * What each key set going: the task in which it arrived and all that follow until the next key, drawing, timers and the
 * verdict of a pause included. What ran before the first key is left out.
 */
export function tasksPerKey(tasks: readonly Task[]): readonly (readonly Task[])[] {
  const keys: Task[][] = []
  for (const task of tasks) {
    if (task.hasKey) keys.push([task])
    else keys.at(-1)?.push(task)
  }
  return keys
}

/** True for the event that tells a page of a key. */
export function isKey({ name, args }: TraceEvent): boolean {
  return name === "EventDispatch" && args?.data?.type === "keydown"
}

function duration({ dur = 0 }: TraceEvent): number {
  return dur
}

function cpuTime({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur
}

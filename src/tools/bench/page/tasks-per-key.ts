import type { Task } from "~tools/bench/page/read-tasks"

/**
 * What each key set going: the task in which it arrived and all that follow until the next key, drawing, timers and the
 * verdict of a pause included. What ran before the first key is nobody's.
 */
export function tasksPerKey(tasks: readonly Task[]): readonly (readonly Task[])[] {
  const keys: Task[][] = []
  for (const task of tasks) {
    if (task.hasKey) keys.push([task])
    else keys.at(-1)?.push(task)
  }
  return keys
}

import { spawn } from "node:child_process"

/** How a command ended. */
export type CommandResult = { readonly code: number; readonly output: string }

/**
 * Runs a command in the project's folder and collects what it prints.
 * @param command program and arguments; never passed through a shell
 * @returns the exit code (1 where a signal ended it) and standard output and error together, in order of arrival
 */
export function runCommand(command: readonly [string, ...string[]]): Promise<CommandResult> {
  const [program, ...parameters] = command
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    const collect = (chunk: Buffer) => (output += chunk.toString())
    child.stdout.on("data", collect)
    child.stderr.on("data", collect)
    child.on("error", (error) => resolve({ code: 1, output: output + error.message }))
    child.on("close", (code) => resolve({ code: code ?? 1, output }))
  })
}

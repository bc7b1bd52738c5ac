import { startLinter } from "~overlay/start-linter"

// The background injects this file whenever a page asks; the flag in startLinter makes a second time harmless.
startLinter()

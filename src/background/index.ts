import { noteUncaught } from "~background/note-unexpected"
import { startBackground } from "~background/start-background"

noteUncaught()
startBackground()

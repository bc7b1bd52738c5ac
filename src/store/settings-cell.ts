import { readSettings } from "~store/settings"
import { storageCell } from "~store/storage-cell"

/** Where the settings are. Read by every context; written by the background alone. */
export const SETTINGS_CELL = storageCell("sync", "settings", readSettings)

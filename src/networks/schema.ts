import * as v from "valibot"

import { NETWORK_IDS } from "~networks/index"

// Apart from index.ts, so that whoever needs the hosts alone does not carry valibot.

/** The id of a network, as records, messages and settings hold it. */
export const networkIdSchema = v.picklist(NETWORK_IDS)

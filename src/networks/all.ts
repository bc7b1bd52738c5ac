// One line a network, exported under its id. `npm run new:network` adds to this list.
export { facebook } from "~networks/facebook"
export { linkedin } from "~networks/linkedin"
export { x } from "~networks/x"

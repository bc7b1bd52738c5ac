import { createServer as createProxy } from "node:http"
import { createServer } from "node:https"
import type { AddressInfo, Server } from "node:net"
import { connect } from "node:net"
import type { Duplex } from "node:stream"

import { generate } from "selfsigned"

import { hostsOf, NETWORKS } from "~networks/index"
import type { Assets } from "./bundle-playground"
import { OWN_HOSTS, playgroundPage } from "./playground-routes"

/** One request that reached the server, whatever host it was meant for. */
export type SeenRequest = { readonly host: string; readonly path: string }

/** The running server. */
export type PlaygroundServer = {
  readonly port: number
  /** An HTTP proxy that leads every tunnel to {@link PlaygroundServer.port}, for browsers without host rules. */
  readonly proxyPort: number
  /** Every request so far: tests see here that the extension made none. */
  readonly requests: readonly SeenRequest[]
  readonly close: () => Promise<void>
}

const HOSTS = [...NETWORKS.flatMap(hostsOf), ...Object.keys(OWN_HOSTS), "localhost"]

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port))
  })
}

/**
 * Serves the playground over TLS with a certificate made for the occasion, answering for every host name.
 *
 * @param assets what {@link bundlePlayground} gave
 * @param port 0 for any free one
 * @throws Error when the port is taken
 */
export async function servePlayground(assets: Assets, port = 0): Promise<PlaygroundServer> {
  const pems = await generate([{ name: "commonName", value: "playground" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [
      { name: "subjectAltName", altNames: HOSTS.map((value) => ({ type: 2 as const, value })) }
    ]
  })
  const requests: SeenRequest[] = []
  const sockets = new Set<Duplex>()
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "")
    const path = request.url ?? "/"
    requests.push({ host, path })
    const asset = assets.get(path)
    const page = path.startsWith("/assets/") ? null : playgroundPage(host, path)
    if (asset !== undefined) {
      const type = path.endsWith(".css") ? "text/css" : "text/javascript"
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(asset)
    } else if (page) {
      response
        .writeHead(200, {
          "content-type": "text/html; charset=utf-8",
          "content-security-policy": page.policy
        })
        .end(page.html)
    } else {
      response.writeHead(404, { "content-type": "text/plain" }).end("not here")
    }
  })
  const proxy = createProxy((_request, response) => {
    response.writeHead(404).end()
  })
  const actualPort = await listen(server, port)
  const keep = (socket: Duplex): void => {
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket))
    // A browser that is closed while it loads resets its connections; that is no failure of the server's.
    socket.on("error", () => socket.destroy())
  }
  server.on("connection", keep)
  proxy.on("connection", keep)
  proxy.on("connect", (_request, client: Duplex, head: Buffer) => {
    const upstream = connect(actualPort, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n")
      upstream.write(head)
      upstream.pipe(client)
      client.pipe(upstream)
    })
    keep(upstream)
  })
  const proxyPort = await listen(proxy, 0)
  return {
    port: actualPort,
    proxyPort,
    requests,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await Promise.all(
        [server, proxy].map((each) => new Promise((resolve) => each.close(resolve)))
      )
    }
  }
}

import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** A door before a service on this machine: behind a closed one the service is away, at the same address. */
export async function openGate(servicePort: number) {
  const sockets = new Set<Socket>()
  let server: Server | undefined
  const listen = async (port: number) => {
    server = createServer((visitor) => {
      const inside = connect(servicePort, '127.0.0.1')
      for (const socket of [visitor, inside]) {
        sockets.add(socket)
        socket.on('error', () => {}).on('close', () => sockets.delete(socket))
      }
      visitor.pipe(inside).pipe(visitor)
    })
    await once(server.listen(port, '127.0.0.1'), 'listening')
    return (server.address() as AddressInfo).port
  }
  const port = await listen(0)
  return {
    port,
    open: () => listen(port),
    async close() {
      if (!server) return
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
      server = undefined
    },
  }
}

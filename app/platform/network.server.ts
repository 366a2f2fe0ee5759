import { isIPv6 } from 'node:net'
import { config } from '#app/platform/config.server.ts'
import { sha256 } from '#app/platform/ids.server.ts'

/** Who has one IPv6 address has the whole /64 around it: that is one network, as one IPv4 address is. */
export function networkOf(ip: string): string {
  if (!isIPv6(ip)) return ip
  const [head = '', tail] = ip.replace(/%.*$/, '').split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

/** The network of an address for counting: without the server's secret it leads back to nobody. */
export function networkHashOf(ip: string): string {
  return sha256(`${config().http.sessionSecret}:${networkOf(ip)}`)
}

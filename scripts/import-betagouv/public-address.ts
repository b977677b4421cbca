import { lookup } from 'node:dns/promises'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Ranges that no public site answers from (IANA special-purpose registries). IPv4 rules also hold for IPv4-mapped IPv6. */
const PRIVATE_RANGES = new BlockList()
const IPV4_RANGES: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
const IPV6_RANGES: readonly (readonly [string, number])[] = [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]
for (const [network, prefix] of IPV4_RANGES) PRIVATE_RANGES.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of IPV6_RANGES) PRIVATE_RANGES.addSubnet(network, prefix, 'ipv6')

/** Whether an IP address belongs to the public internet. What is not an IP address does not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && !PRIVATE_RANGES.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

class PrivateAddressError extends Error {
  constructor(host: string, address: string) {
    super(`${host} leads to ${address}, an address of a private network: only public addresses are imported from`)
  }
}

/** Throws unless every address of the host is public. A literal address never goes through `publicLookup`, so it is checked here. */
export function refusePrivateLiteral(hostname: string): void {
  const literal = hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) !== 0 && !isPublicAddress(literal)) throw new PrivateAddressError(hostname, literal)
}

/** A `lookup` for sockets: the connection is made to the very address that was checked, so a second DNS answer can't differ. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { all: true, family: options.family === 6 || options.family === 4 ? options.family : 0 }).then(
    (addresses) => {
      const hidden = addresses.find(({ address }) => !isPublicAddress(address))
      const [first] = addresses
      if (hidden !== undefined) callback(new PrivateAddressError(hostname, hidden.address), '')
      else if (first === undefined) callback(new Error(`${hostname} has no address`), '')
      else if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    },
    (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), ''),
  )
}

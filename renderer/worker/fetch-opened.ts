/** Where main serves the files that the user opened; in development the page itself comes from elsewhere. */
const OPENED_ADDRESS = 'app://collate/opened/'

/**
 * The answer for a file that main serves, or for an address of the page's own origin. Nothing else is fetched.
 *
 * @throws Error when the address is another, or nothing is served there
 */
export async function fetchOpened(url: string): Promise<Response> {
  const address = new URL(url, self.location.href)
  if (address.origin !== self.location.origin && !address.href.startsWith(OPENED_ADDRESS)) {
    throw new TypeError(`not our own address: ${url}`)
  }
  const response = await fetch(address)
  if (!response.ok) throw new Error(`status ${response.status}`)
  return response
}

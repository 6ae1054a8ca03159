/** The environment with proxies in the form that Node's agents support, and notices about the others. */
export interface ProxyEnv {
  readonly env: NodeJS.ProcessEnv
  /** Sentences about proxies that are not used. Their values are left out: they may contain passwords. */
  readonly notices: readonly string[]
}

/**
 * Reads `https_proxy` and `http_proxy`, in either case. Node ignores an address without a scheme, which most tools read
 * as `http:`, and any kind of proxy except `http:` and `https:`; it throws for a malformed address.
 */
export function readProxies(env: NodeJS.ProcessEnv): ProxyEnv {
  const read = Object.entries(env).map(([name, value = '']) => readVariable(name, value))
  return {
    env: Object.fromEntries(read.flatMap(({ name, value }) => (value === null ? [] : [[name, value]]))),
    notices: read.flatMap(({ notice }) => notice ?? []),
  }
}

interface Variable {
  readonly name: string
  /** Null: it is left out. */
  readonly value: string | null
  readonly notice?: string
}

function readVariable(name: string, value: string): Variable {
  const text = value.trim()
  if (!/^https?_proxy$/i.test(name) || text === '') return { name, value }
  const address = text.includes('://') ? text : `http://${text}`
  const protocol = URL.canParse(address) ? new URL(address).protocol : null
  if (protocol === 'http:' || protocol === 'https:') return { name, value: address }
  const what = protocol === null ? 'is no address of a proxy' : `names a proxy of the kind ${protocol}`
  const notice = `The variable ${name} ${what}; expected http://host:port or https://host:port. AWS and GitHub are called directly.`
  return { name, value: null, notice }
}

import type { Simulator } from '../../simulator/index.js'

/** The instance called production in the values file of `examples/contact-centre`. */
export const exampleInstance = {
  account: '111122223333',
  instanceId: '12345678-1234-4123-8123-1234567890ab',
} as const

const named = [
  ['queue', 'Orders'],
  ['hours', 'Office hours'],
  ['flow', 'Team lead tasks'],
  ['lambda', 'customer-lookup'],
  ['lambda', 'customer-verify-pin'],
  ['lambda', 'order-search'],
  ['lambda', 'order-replacement'],
  ['lambda', 'knowledge-search'],
  ['lambda', 'article-mail'],
] as const

/** Makes what the definitions of `examples/contact-centre` refer to and do not define. */
export function addExampleResources({ console: people }: Pick<Simulator, 'console'>): void {
  for (const [kind, name] of named) people.addNamed(kind, { name })
}

import { startLag } from './lag.js'
import type { NamedKind, NamedResource } from './types.js'
import type { World } from './world.js'

export interface GivenNamed {
  readonly name: string
  readonly type?: string
  readonly state?: 'active' | 'archived' | 'saved'
  /** For a function: the version or alias with which it is associated. */
  readonly qualifier?: string
  /** For a function, 12 digits; by default the instance's. */
  readonly account?: string
}

/** The part after the instance's ARN in the ARN of a resource. */
export const segments: Readonly<Record<Exclude<NamedKind, 'lambda'>, string>> = {
  queue: 'queue',
  prompt: 'prompt',
  hours: 'operating-hours',
  'quick-connect': 'transfer-destination',
  'routing-profile': 'routing-profile',
  user: 'agent',
  flow: 'contact-flow',
}

const defaultTypes: Partial<Record<NamedKind, string>> = {
  queue: 'STANDARD',
  'quick-connect': 'QUEUE',
  flow: 'CONTACT_FLOW',
}

const functionArn = ({ options }: World, { name, qualifier, account = options.account }: GivenNamed) =>
  `arn:aws:lambda:${options.region}:${account}:function:${name}${qualifier ? `:${qualifier}` : ''}`

/** Names need not be unique. Lists do not show the resource for as long as `hidden` says. */
export const addNamed = (
  world: World,
  kind: NamedKind,
  given: GivenNamed,
  hidden = startLag(0, 0),
): NamedResource => {
  const id = kind === 'lambda' ? null : world.newId()
  const resource: NamedResource = {
    kind,
    name: given.name,
    id,
    arn: kind === 'lambda' ? functionArn(world, given) : `${world.instance.arn}/${segments[kind]}/${id}`,
    type: given.type ?? defaultTypes[kind] ?? null,
    state: given.state ?? 'active',
    modifiedAt: world.now(),
    lists: hidden,
    deleted: false,
  }
  if (world.state.named.has(resource.arn)) throw new Error(`${resource.arn} is there already`)
  world.state.named.set(resource.arn, resource)
  return resource
}

/** A function with another name is another function: its ARN changes too. */
export const renameNamed = (world: World, resource: NamedResource, name: string): void => {
  world.state.named.delete(resource.arn)
  if (resource.kind === 'lambda')
    resource.arn = resource.arn.replace(`:function:${resource.name}`, `:function:${name}`)
  resource.name = name
  resource.modifiedAt = world.now()
  world.state.named.set(resource.arn, resource)
}

/** The ARN of the queue that each user has: it contains no name, and no name is listed. */
export const agentQueueArn = ({ instance }: World, userId: string | null): string =>
  `${instance.arn}/queue/agent/${userId}`

/** Whether a resource with that ARN exists. Qualifiers of flows and modules are ignored. */
export const exists = ({ state, instance }: World, arn: string): boolean => {
  const bare = arn.split(':').slice(0, 6).join(':')
  const agent = bare.replace('/queue/agent/', '/agent/')
  const named = state.named.get(bare) ?? state.named.get(agent)
  if (named) return !named.deleted
  const module = bare.slice(`${instance.arn}/flow-module/`.length)
  return bare.startsWith(`${instance.arn}/flow-module/`) && state.modules.has(module)
}

import { over, startLag } from './state/lag.js'
import { addNamed, type GivenNamed, renameNamed } from './state/named.js'
import type { NamedKind, NamedResource } from './state/types.js'
import type { World } from './state/world.js'

/** A resource that flows and modules refer to, in the form that tests need. */
export interface NamedRef {
  /** Null for a function. */
  readonly id: string | null
  readonly arn: string
}

/**
 * The console's actions on resources that flows and modules refer to; visible immediately, except with `consoleLags`.
 */
export interface NamedConsole {
  /** Names need not be unique; a function is associated with the instance. Each user has an agent queue. */
  addNamed(kind: NamedKind, given: GivenNamed): NamedRef
  /** Finds it by name, or by ARN if several have the name. A function gets another ARN. */
  renameNamed(kind: NamedKind, nameOrArn: string, to: string): NamedRef
  /** A function is no longer associated. With `stillListed`, lists keep showing the resource until `endLags()`. */
  deleteNamed(kind: NamedKind, nameOrArn: string, options?: { readonly stillListed?: boolean }): NamedRef
}

const refOf = ({ id, arn }: NamedResource): NamedRef => ({ id, arn })

/** @throws Error if no resource or several match: a mistake of the test */
const find = (world: World, kind: NamedKind, nameOrArn: string): NamedResource => {
  const all = [...world.state.named.values()].filter((each) => each.kind === kind && !each.deleted)
  const found = all.filter(({ name, arn }) => name === nameOrArn || arn === nameOrArn)
  const [first] = found
  if (!first) throw new Error(`the simulated instance has no ${kind} ${nameOrArn}`)
  if (found.length > 1)
    throw new Error(`the simulated instance has ${found.length} of ${kind} ${nameOrArn}: give an ARN`)
  return first
}

export const createNamedConsole = (world: World): NamedConsole => ({
  addNamed: (kind, given) => {
    const { consoleLags, nameListLag } = world.switches
    return refOf(addNamed(world, kind, given, consoleLags ? startLag(nameListLag, world.now()) : over()))
  },
  renameNamed: (kind, nameOrArn, to) => {
    const resource = find(world, kind, nameOrArn)
    renameNamed(world, resource, to)
    return refOf(resource)
  },
  deleteNamed: (kind, nameOrArn, { stillListed = false } = {}) => {
    const resource = find(world, kind, nameOrArn)
    if (stillListed) resource.deleted = true
    else world.state.named.delete(resource.arn)
    return refOf(resource)
  },
})

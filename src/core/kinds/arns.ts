import type { Located } from '../located.js'
import { placeWithin, warning } from '../problem.js'
import { quote } from '../quote.js'
import type { Place, Problem } from '../types.js'
import type { FoundArn, Target } from './context.js'

interface Arn {
  readonly service: string
  /** Empty for global services such as S3 and IAM. */
  readonly region: string
  /** 12 digits, `aws` for what AWS manages, or empty. */
  readonly account: string
  readonly resource: string
}

/** Each ARN of a value once, at its first place. Placeholders are not ARNs. */
export function findArns(value: Located): readonly FoundArn[] {
  const found = new Map<string, FoundArn>()
  for (const { arn, place } of arnsIn(value)) {
    const before = found.get(arn)
    found.set(arn, before ? { ...before, further: before.further + 1 } : { arn, place, further: 0, note: '' })
  }
  return [...found.values()]
}

/** An ARN of a JSON document that is kept as a string: told at the string, naming the place within. */
export function arnWithin(string: Place, found: FoundArn): FoundArn {
  return { ...found, place: string, note: placeWithin(found.place) }
}

/**
 * A warning for each ARN that belongs to another Amazon Connect instance, account or Region than the target: at its
 * first place, with the number of further ones. ARNs of AWS-managed resources have no account to compare, those of
 * global services no Region.
 */
export function foreignArns(arns: readonly FoundArn[], target: Target): readonly Problem[] {
  return arns.flatMap(({ arn, place, further, note }) => {
    const owner = otherOwner(partsOf(arn), target)
    if (owner === null) return []
    const more = further === 0 ? '' : ` (${further} more in this definition.)`
    return [warning('foreign-arn', place, messageOf(arn, owner, target) + more + note)]
  })
}

function arnsIn(value: Located): readonly { readonly arn: string; readonly place: Place }[] {
  if (value.type === 'object') return value.members.flatMap((member) => arnsIn(member.value))
  if (value.type === 'array') return value.items.flatMap(arnsIn)
  // Looked for first: few strings have one, and the pattern takes its time.
  if (value.type !== 'string' || !value.value.includes('arn:aws')) return []
  return Array.from(value.value.matchAll(arnPattern), ([arn]) => ({ arn, place: value.at }))
}

const arnPattern = /arn:aws(?:-[a-z]+)*:[a-z0-9-]+:[a-z0-9-]*:(?:\d{12}|aws|):[^\s"'`<>(){}[\],;|\\]+/g

function partsOf(arn: string): Arn {
  const [, , service = '', region = '', account = '', ...resource] = arn.split(':')
  return { service, region, account, resource: resource.join(':') }
}

/** What the ARN belongs to instead, as words; null: the target's own, or nobody's. */
function otherOwner({ service, region, account, resource }: Arn, target: Target): string | null {
  const instance = service === 'connect' ? /^instance\/([^/:]+)/.exec(resource)?.[1] : undefined
  const others = [
    instance !== undefined && instance !== target.instanceId && `instance ${instance}`,
    /\d/.test(account) && target.account !== null && account !== target.account && `account ${account}`,
    region !== '' && region !== target.region && `Region ${region}`,
  ]
  const words = others.filter((other) => other !== false)
  return words.length === 0 ? null : words.join(', ')
}

function messageOf(arn: string, owner: string, { instanceId, account, region }: Target): string {
  const own = [`instance ${instanceId}`, account !== null && `account ${account}`, `Region ${region}`]
  return `${quote(arn)} belongs to ${owner}; this run is for ${own.filter(Boolean).join(', ')}. Write the ARN that is meant there.`
}

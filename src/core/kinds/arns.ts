import type { Located } from '../located.js'
import { warning } from '../problem.js'
import { quote } from '../quote.js'
import type { Place, Problem } from '../types.js'
import type { Target } from './context.js'

interface Arn {
  readonly text: string
  readonly service: string
  /** Empty for global services such as S3 and IAM. */
  readonly region: string
  /** 12 digits, `aws` for what AWS manages, or empty. */
  readonly account: string
  readonly resource: string
}

/**
 * A warning for each ARN that belongs to another Amazon Connect instance, account or Region than the target: at its
 * first place, with the number of further ones. ARNs of AWS-managed resources have no account to compare, those of
 * global services no Region. Placeholders are not ARNs.
 */
export function arnWarnings(value: Located, target: Target): Problem[] {
  const foreign = new Map<string, { message: string; at: Place; further: number }>()
  for (const { arn, at } of arnsIn(value)) {
    const before = foreign.get(arn.text)
    const owner = before === undefined ? otherOwner(arn, target) : null
    if (before !== undefined) before.further += 1
    if (owner !== null) foreign.set(arn.text, { message: messageOf(arn, owner, target), at, further: 0 })
  }
  return [...foreign.values()].map(({ message, at, further }) =>
    warning('foreign-arn', at, further === 0 ? message : `${message} (${further} more in this definition.)`),
  )
}

function arnsIn(value: Located): readonly { readonly arn: Arn; readonly at: Place }[] {
  if (value.type === 'object') return value.members.flatMap((member) => arnsIn(member.value))
  if (value.type === 'array') return value.items.flatMap(arnsIn)
  return value.type === 'string' ? arnsOf(value.value).map((arn) => ({ arn, at: value.at })) : []
}

const arnPattern = /arn:aws(?:-[a-z]+)*:([a-z0-9-]+):([a-z0-9-]*):(\d{12}|aws|):([^\s"'`<>(){}[\],;|\\]+)/g

function arnsOf(text: string): Arn[] {
  return Array.from(
    text.matchAll(arnPattern),
    ([arn, service = '', region = '', account = '', resource = '']) => {
      return { text: arn, service, region, account, resource }
    },
  )
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

function messageOf(arn: Arn, owner: string, { instanceId, account, region }: Target): string {
  const own = [`instance ${instanceId}`, account !== null && `account ${account}`, `Region ${region}`]
  return `${quote(arn.text)} belongs to ${owner}; this run is for ${own.filter(Boolean).join(', ')}. Write the ARN that is meant there.`
}

import type { Located } from '../document/located.js'
import { nestedLocation, warning } from '../document/problem.js'
import type { Json, Problem, SourceLocation } from '../model/definition.js'
import { type Arn, parseArn } from '../text/arn.js'
import { quote } from '../text/quote.js'
import type { FoundArn, Target } from './context.js'

/** Each ARN of a value once, at its first place. Placeholders are not ARNs, nor is what is before one. */
export function findArns(value: Located): readonly FoundArn[] {
  if (value.json !== undefined && !mayHaveArn(value.json)) return []
  const found = new Map<string, FoundArn>()
  collectArns(value, found)
  return [...found.values()]
}

/** A cheap test first: few values have an ARN, and the pattern is slow. */
function mayHaveArn(value: Json): boolean {
  if (typeof value === 'string') return value.includes('arn:aws')
  return value !== null && typeof value === 'object' && Object.values(value).some(mayHaveArn)
}

function collectArns(value: Located, found: Map<string, FoundArn>): void {
  if (value.type === 'object') for (const member of value.members) collectArns(member.value, found)
  else if (value.type === 'array') for (const item of value.items) collectArns(item, found)
  else if (value.type === 'string' && mayHaveArn(value.value))
    for (const { 0: arn, index } of value.value.matchAll(arnPattern)) {
      if (isCutByPlaceholder(value.value, index + arn.length)) continue
      const before = found.get(arn)
      found.set(
        arn,
        before
          ? { ...before, moreCount: before.moreCount + 1 }
          : { arn, place: value.at, moreCount: 0, suffix: '' },
      )
    }
}

/** Whether the text goes on with a placeholder such as `${NAME}`, `{{name}}` or `<NAME>`, which an ARN cannot contain. */
function isCutByPlaceholder(text: string, end: number): boolean {
  return /^(?:\{|<[A-Z][\w .:-]*>)/.test(text.slice(end, end + 100))
}

/** An ARN of a JSON document inside a string: reported at the string, with the place inside it in the message. */
export function relocateArn(string: SourceLocation, found: FoundArn): FoundArn {
  return { ...found, place: string, suffix: nestedLocation(found.place) }
}

/**
 * A warning for each ARN of another Amazon Connect instance, account or Region than the target's: at its first place,
 * with the number of further ones. ARNs of AWS-managed resources have no account to compare, those of global services
 * no Region.
 */
export function foreignArns(arns: readonly FoundArn[], target: Target): readonly Problem[] {
  return arns.flatMap(({ arn, place, moreCount, suffix }) => {
    const owner = findOtherOwner(parseArn(arn), target)
    if (owner === null) return []
    const more = moreCount === 0 ? '' : ` (${moreCount} more in this definition.)`
    return [warning('foreign-arn', place, foreignMessage(arn, owner, target) + more + suffix)]
  })
}

const arnPattern = /arn:aws(?:-[a-z]+)*:[a-z0-9-]+:[a-z0-9-]*:(?:\d{12}|aws|):[^\s"'`<>(){}[\],;|\\]+/g

/** The other owner of the ARN, in words; null: it is the target's, or has no owner. */
function findOtherOwner({ service, region, account, resource }: Arn, target: Target): string | null {
  const instance = service === 'connect' ? /^instance\/([^/:]+)/.exec(resource)?.[1] : undefined
  const others = [
    instance !== undefined && instance !== target.instanceId && `instance ${instance}`,
    /\d/.test(account) && target.account !== null && account !== target.account && `account ${account}`,
    region !== '' && region !== target.region && `Region ${region}`,
  ]
  const words = others.filter((other) => other !== false)
  return words.length === 0 ? null : words.join(', ')
}

function foreignMessage(arn: string, owner: string, { instanceId, account, region }: Target): string {
  const own = [`instance ${instanceId}`, account !== null && `account ${account}`, `Region ${region}`]
  return `${quote(arn)} belongs to ${owner}; this run is for ${own.filter(Boolean).join(', ')}. Write the ARN that is meant there.`
}

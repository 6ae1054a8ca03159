import { quote } from '../core/text/quote.js'
import type { InputReader } from './input-reader.js'
import { accountIds, instance, region } from './instance.js'
import { inputText } from './names.js'
import type { Complaint } from './parse.js'
import type { Inputs, InstanceArn } from './types.js'

/** The inputs that identify the instance, which are checked against each other. */
export type InstanceInputs = Pick<Inputs, 'instance' | 'region' | 'allowedAccountIds'>

/**
 * Reads the inputs that identify the instance.
 *
 * @param env the process's environment, for the Region
 * @param profileRegion the Region of the AWS profile; null: none
 * @returns null: the instance is not known; `reader` has the problem
 */
export function readTarget(
  env: NodeJS.ProcessEnv,
  profileRegion: string | null,
  reader: InputReader,
): InstanceInputs | null {
  const found = reader.get('instance-id', instance, null)
  if (inputText(env, 'instance-id') === '') reader.report('instance-id', missingInstance)
  const code = readRegion(env, profileRegion, found?.arn ?? null, reader)
  const allowedAccountIds = reader.get('allowed-account-ids', accountIds, [])
  if (found === null || code === null) return null
  if (found.arn !== null) reportContradictions(found.arn, code, allowedAccountIds, reader)
  return { instance: found, region: code, allowedAccountIds }
}

const missingInstance: Complaint = {
  code: 'missing-input',
  complaint: 'is required; give the id or the ARN of the Amazon Connect instance',
}

const missingRegion: Complaint = {
  code: 'missing-region',
  complaint:
    'is blank, instance-id is no ARN, and neither AWS_REGION, AWS_DEFAULT_REGION nor the AWS profile names one; give aws-region, or ' +
    'the ARN as instance-id, or run aws-actions/configure-aws-credentials before this step',
}

/** The input, else the ARN, else the environment, else the profile. */
function readRegion(
  env: NodeJS.ProcessEnv,
  profileRegion: string | null,
  arn: InstanceArn | null,
  reader: InputReader,
): string | null {
  if (inputText(env, 'aws-region') !== '') return reader.get('aws-region', region, null)
  if (arn !== null) return arn.region
  const name = regionVariable(env)
  if (name !== undefined) return parseRegion(name, env[name] ?? '', reader)
  if (profileRegion !== null) return parseRegion('the region of the AWS profile', profileRegion, reader)
  if (!isInstanceArn(env)) reader.report('aws-region', missingRegion)
  return null
}

/** Whether an input or the environment names a Region, valid or not: then the AWS profile is not read. */
export function namesRegion(env: NodeJS.ProcessEnv): boolean {
  return inputText(env, 'aws-region') !== '' || isInstanceArn(env) || regionVariable(env) !== undefined
}

/** The environment variable that has the Region; undefined: none. */
function regionVariable(env: NodeJS.ProcessEnv): string | undefined {
  return ['AWS_REGION', 'AWS_DEFAULT_REGION'].find((each) => (env[each] ?? '').trim() !== '')
}

function isInstanceArn(env: NodeJS.ProcessEnv): boolean {
  return inputText(env, 'instance-id').startsWith('arn:')
}

function parseRegion(source: string, text: string, { report }: InputReader): string | null {
  const parsed = region(text.trim())
  if ('value' in parsed) return parsed.value
  report('aws-region', { ...parsed, complaint: `is blank, and ${source} ${parsed.complaint}` })
  return null
}

function reportContradictions(
  arn: InstanceArn,
  code: string,
  accounts: readonly string[],
  { report }: InputReader,
): void {
  const reportContradiction = (complaint: string) =>
    report('instance-id', { code: 'contradicting-inputs', complaint })
  if (code !== arn.region) {
    reportContradiction(
      `is an ARN of the Region ${arn.region}, but aws-region is ${quote(code)}; correct one or leave aws-region out`,
    )
  }
  if (accounts.length > 0 && !accounts.includes(arn.account)) {
    reportContradiction(
      `is an ARN of the account ${arn.account}, which allowed-account-ids lacks; correct one of them`,
    )
  }
}

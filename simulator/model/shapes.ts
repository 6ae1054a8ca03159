/** The rules for a member of a request; limits are those of the service model of 2026-10-01. */
export interface Shape {
  readonly type: 'string' | 'integer' | 'map' | 'list' | 'structure'
  /** Characters of a string (UTF-16 units), value of a number, entries of a map or list. */
  readonly min?: number
  readonly max?: number
  readonly pattern?: RegExp
  readonly values?: readonly string[]
  /** For a list: the shape of each item. */
  readonly items?: Shape
  readonly members?: Readonly<Record<string, Shape>>
}

const string = (min: number, max: number, pattern?: RegExp): Shape => ({
  type: 'string',
  min,
  max,
  ...(pattern && { pattern }),
})
const oneOf = (...values: string[]): Shape => ({ type: 'string', values })

const instanceArn = 'arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9]{1}:[0-9]{1,20}:instance/'
const uuid = '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}'

export const plain: Shape = { type: 'string' }
export const structure: Shape = { type: 'structure' }

export const instanceId = string(1, 100)
export const instanceIdOrArn = string(1, 250, new RegExp(`^(${instanceArn})?${uuid}$`))
export const viewsInstanceId = string(1, 100, /^[a-zA-Z0-9_\-:/]+$/)
export const viewId = string(1, 500, /^[a-zA-Z0-9_\-:/$]+$/)
export const moduleId = string(1, 256)
export const resourceId = string(1, 500)

const listOf = (items: Shape, max: number): Shape => ({ type: 'list', max, items })

export const queueTypes = listOf(oneOf('STANDARD', 'AGENT'), 2)
export const quickConnectTypes = listOf(oneOf('USER', 'QUEUE', 'PHONE_NUMBER', 'FLOW'), 4)
export const contactFlowTypes = listOf(
  oneOf(
    'CONTACT_FLOW',
    'CUSTOMER_QUEUE',
    'CUSTOMER_HOLD',
    'CUSTOMER_WHISPER',
    'AGENT_HOLD',
    'AGENT_WHISPER',
    'OUTBOUND_WHISPER',
    'AGENT_TRANSFER',
    'QUEUE_TRANSFER',
    'CAMPAIGN',
  ),
  10,
)

export const viewName = string(1, 255, /^([\p{L}\p{N}_.:/=+\-@()']+[\p{L}\p{Z}\p{N}_.:/=+\-@()']*)$/u)
export const viewDescription = string(
  1,
  4096,
  /^([\p{L}\p{N}_.:/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:/=+\-@,()']*)$/u,
)
export const viewStatus = oneOf('PUBLISHED', 'SAVED')
export const viewType = oneOf('CUSTOMER_MANAGED', 'AWS_MANAGED')
export const viewsToken = string(1, 4096, /^[a-zA-Z0-9=/+_.-]+$/)
export const viewsClientToken = string(0, 500, /^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$/u)
export const viewContent: Shape = {
  type: 'structure',
  members: { Template: plain, Actions: { type: 'list' } },
}

export const moduleName = string(1, 127, /^.*\S.*$/)
export const moduleDescription = string(0, 500, /^.*\S.*$/)
export const moduleContent = string(1, 256_000)
export const moduleState = oneOf('ACTIVE', 'ARCHIVED')
export const moduleSha256 = string(1, 64, /^[a-zA-Z0-9]{64}$/)
/**
 * The model's pattern for a view's checksum allows one character, a mistake of the model: only its length is checked.
 */
export const viewSha256 = string(1, 64)
export const aliasName = string(1, 100, /^([$0-9a-zA-Z][_-]?)+$/)
export const clientToken = string(0, 500)
export const version: Shape = { type: 'integer', min: 1 }
export const searchToken = string(1, 2500)
export const tags: Shape = { type: 'map', min: 1, max: 50 }
export const tagKeys: Shape = { type: 'list', min: 1, max: 50 }
export const upTo = (max: number): Shape => ({ type: 'integer', min: 1, max })

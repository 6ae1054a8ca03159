import { ActionError } from '../../core/errors.js'
import type { FailureReason } from '../../core/types.js'
import type { Fault } from './fault.js'
import { type OperationName, operations } from './operations.js'

interface Explanation {
  readonly reason: FailureReason
  /** A heading of docs/errors.md. */
  readonly code: string
  /** What to do; `{action}` and `{resource}` are the IAM permission of the refused call. */
  readonly todo: string
}

const noCredentials: Explanation = {
  reason: 'no-credentials',
  code: 'no-credentials',
  todo: 'Give the job AWS credentials: a step with aws-actions/configure-aws-credentials before this one, and `permissions: id-token: write`.',
}
const credentialsRefused: Explanation = {
  reason: 'no-credentials',
  code: 'credentials-refused',
  todo: 'AWS does not accept the credentials of the job. Check which role or key they come from, that all of them are given, and that they are of this partition.',
}
const throttled: Explanation = {
  reason: 'throttled',
  code: 'throttled',
  todo: 'Others use the same quota of the account and Region. Run the workflow again later, or lower requests-per-second.',
}
const quota: Explanation = {
  reason: 'quota-exceeded',
  code: 'quota-exceeded',
  todo: 'Ask for a higher quota in Service Quotas, or delete what nothing uses any more; then run the workflow again.',
}
const conflict = {
  reason: 'conflict',
  todo: 'Somebody changed the same resource at the same time. Run the workflow again.',
} as const satisfies Partial<Explanation>
const refused: Explanation = {
  reason: 'publish-failed',
  code: 'content-refused',
  todo: 'Correct the definition.',
}

/** A version is of content that the service took before. */
const versionOperations: readonly OperationName[] = ['CreateViewVersion', 'CreateContactFlowModuleVersion']
const todoOfVersion = 'It refused the version, not the definition. Run the workflow again.'

/** Every error that the service model names for the operations used, and what SDK and network add to them. */
export const explanations: Readonly<Record<string, Explanation>> = {
  AccessDeniedException: {
    reason: 'access-denied',
    code: 'access-denied',
    todo: "Allow {action} on the instance's {resource} in the job's IAM role (docs/permissions.md).",
  },
  CredentialsProviderError: noCredentials,
  TokenProviderError: noCredentials,
  UnrecognizedClientException: credentialsRefused,
  InvalidSignatureException: credentialsRefused,
  InvalidClientTokenId: credentialsRefused,
  ExpiredTokenException: {
    ...credentialsRefused,
    todo: 'The AWS credentials expired during the job. Run it again, with a longer session if need be.',
  },
  TooManyRequestsException: throttled,
  ThrottlingException: throttled,
  ServiceQuotaExceededException: quota,
  LimitExceededException: quota,
  DuplicateResourceException: { ...conflict, code: 'duplicate-resource' },
  ResourceInUseException: { ...conflict, code: 'resource-in-use' },
  IdempotencyException: { ...conflict, code: 'idempotency' },
  ConditionalOperationFailedException: { ...conflict, code: 'conditional-operation-failed' },
  ResourceNotFoundException: {
    reason: 'publish-failed',
    code: 'resource-not-found',
    todo: 'It was deleted, or the service does not show it yet. Run the workflow again.',
  },
  InvalidContactFlowModuleException: refused,
  InvalidParameterException: refused,
  InvalidRequestException: { ...refused, code: 'invalid-request' },
  InternalServiceException: {
    reason: 'service-unavailable',
    code: 'service-unavailable',
    todo: 'Amazon Connect failed. Run the workflow again; it goes on from here.',
  },
}

/** An SDK error as a failure that says what the call was, what the service said and what to do. */
export function explain(
  operation: OperationName,
  resource: string,
  fault: Fault,
  cause: unknown,
): ActionError {
  const { reason, code, todo } = explanationOf(fault)
  const isVersion = versionOperations.includes(operation) && [refused.todo, conflict.todo].includes(todo)
  const advice = (isVersion ? todoOfVersion : todo)
    .replace('{action}', `connect:${operation}`)
    .replace('{resource}', operations[operation].resource)
  const said = fault.text.endsWith('.') ? fault.text : `${fault.text}.`
  const about = resource === '' ? '' : ` (${resource})`
  return new ActionError(
    reason,
    code,
    `${operation}${about} ${fault.status === null ? 'got no answer' : 'was refused'}, ${fault.name}: ${said} ${advice}`,
    { cause, permission: code === 'access-denied' ? `connect:${operation}` : null },
  )
}

function explanationOf({ name, status, effect }: Fault): Explanation {
  const known = Object.hasOwn(explanations, name) ? explanations[name] : undefined
  if (known) return known
  if (effect === 'throttled') return throttled
  if (effect === 'unsent' || effect === 'ambiguous')
    return {
      reason: 'service-unavailable',
      code: 'service-unreachable',
      todo: 'The service gave no answer that could be used. Check the Region and the network (proxy), then run the workflow again.',
    }
  return status === 403
    ? {
        reason: 'access-denied',
        code: 'request-refused',
        todo: 'Read what it says: a proxy, a firewall or a policy of the organisation may stand between.',
      }
    : { ...refused, code: 'request-refused' }
}

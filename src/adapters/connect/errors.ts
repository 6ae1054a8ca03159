import { ActionError } from '../../core/model/errors.js'
import type { FailureReason } from '../../core/model/report.js'
import { certificateErrors, type Fault } from './fault.js'
import { type OperationName, operations } from './operations.js'

interface Explanation {
  readonly reason: FailureReason
  /** A heading of docs/errors.md. */
  readonly code: string
  /** Advice; `{action}` and `{resource}` are the IAM permission of the refused call. */
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
  todo: 'AWS rejected the credentials. Check which role or key the job uses, that key, secret and session token belong together, that they are of this partition, and that the account has the Region enabled.',
}
const roleRefused: Explanation = {
  reason: 'no-credentials',
  code: 'credentials-refused',
  todo: "AWS gave no credentials for the role of AWS_ROLE_ARN or of the AWS profile. Check that the role exists, and that its trust policy allows who requests it: for a job of GitHub the identity provider, and the token's audience and subject.",
}
const credentialsExpired: Explanation = {
  reason: 'no-credentials',
  code: 'credentials-expired',
  todo: 'The AWS credentials have expired. Run the job again; if the session is too short for it, raise role-duration-seconds of aws-actions/configure-aws-credentials.',
}
const clockSkew: Explanation = {
  reason: 'no-credentials',
  code: 'clock-skew',
  todo: "Set the runner's clock, with a time server if need be, then run the workflow again. Unset AWS_DISABLE_CLOCK_SKEW_CORRECTION if it is set.",
}
const certificateRefused: Explanation = {
  reason: 'service-unavailable',
  code: 'certificate-refused',
  todo: 'The runner does not trust the certificate of the server, or of a proxy that opens its connections. Set NODE_EXTRA_CA_CERTS in the env of this step to a file with the certificate of its authority.',
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

/** Operations on versions, whose content the service accepted before. */
const versionOperations: readonly OperationName[] = ['CreateViewVersion', 'CreateContactFlowModuleVersion']
/** Operations that send content, with the errors that refuse it. */
const contentOperations: readonly OperationName[] = [
  'CreateView',
  'UpdateViewContent',
  'CreateContactFlowModule',
  'UpdateContactFlowModuleContent',
]
const contentCodes: readonly string[] = ['content-refused', 'invalid-request']
const versionAdvice = 'It refused the version, not the definition. Run the workflow again.'
const readAdvice =
  "Nothing in a definition causes this. Run the workflow again; if it stays so, report it with the run's log."

const aliasOperations: readonly OperationName[] = [
  'CreateContactFlowModuleAlias',
  'UpdateContactFlowModuleAlias',
  'DescribeContactFlowModuleAlias',
]
const aliasAdvice =
  'It refused the alias, not the definition. Check module-alias, then run the workflow again.'

/** Every error that the service model has for the operations used, and the errors of SDK and network. */
export const explanations: Readonly<Record<string, Explanation>> = {
  AccessDeniedException: {
    reason: 'access-denied',
    code: 'access-denied',
    todo: "Allow {action} on the instance's {resource} in the job's IAM role (docs/permissions.md).",
  },
  CredentialsProviderError: noCredentials,
  TokenProviderError: noCredentials,
  RoleRefused: roleRefused,
  UnrecognizedClientException: credentialsRefused,
  InvalidSignatureException: credentialsRefused,
  InvalidClientTokenId: credentialsRefused,
  ExpiredTokenException: credentialsExpired,
  ExpiredToken: credentialsExpired,
  RequestExpired: clockSkew,
  RequestInTheFuture: clockSkew,
  RequestTimeTooSkewed: clockSkew,
  ENOTFOUND: {
    reason: 'service-unavailable',
    code: 'endpoint-not-found',
    todo: 'There is no server with this name. Check aws-region: there is no such Region, or Amazon Connect is not available in it. If the Region is right, check the DNS and the proxy of the runner.',
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

/** Converts an SDK error to a failure that states the call, the service's message and what to do. */
export function explain(
  operation: OperationName,
  resource: string,
  fault: Fault,
  cause: unknown,
): ActionError {
  const { reason, code, todo } = findExplanation(fault)
  const advice = todoOf(operation, todo)
    .replace('{action}', `connect:${operation}`)
    .replace('{resource}', operations[operation].resource)
  const serviceMessage = fault.text.endsWith('.') ? fault.text : `${fault.text}.`
  const about = resource === '' ? '' : ` (${resource})`
  return new ActionError(
    reason,
    code,
    `${operation}${about} ${describeResult(fault)}, ${fault.name}: ${serviceMessage} ${advice}`,
    {
      cause,
      permission: code === 'access-denied' ? `connect:${operation}` : null,
      refusals: contentOperations.includes(operation) && contentCodes.includes(code) ? fault.reasons : [],
    },
  )
}

/** Advice about a definition applies only to operations that send a part of it. */
function todoOf(operation: OperationName, todo: string): string {
  if (![refused.todo, conflict.todo].includes(todo)) return todo
  if (versionOperations.includes(operation)) return versionAdvice
  if (todo !== refused.todo) return todo
  if (aliasOperations.includes(operation)) return aliasAdvice
  return operations[operation].retry === 'read' ? readAdvice : todo
}

function describeResult({ status, effect }: Fault): string {
  if (status === null) return effect === 'refused' ? 'was not sent' : 'got no answer'
  return effect === 'ambiguous' ? 'failed' : 'was refused'
}

function findExplanation({ name, status, effect }: Fault): Explanation {
  if (effect === 'skewed') return clockSkew
  const known = Object.hasOwn(explanations, name) ? explanations[name] : undefined
  if (known) return known
  if (effect === 'throttled') return throttled
  if (effect === 'unsent' && certificateErrors.test(name)) return certificateRefused
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
        todo: 'Read what it says: a proxy, a firewall or a policy of the organisation may be in between.',
      }
    : { ...refused, code: 'request-refused' }
}

/** Every error of the service's model (and its front door) that is used here, with its HTTP status. */
export const statuses = {
  AccessDeniedException: 403,
  ConditionalOperationFailedException: 409,
  DuplicateResourceException: 409,
  ExpiredTokenException: 403,
  IdempotencyException: 409,
  InternalServiceException: 500,
  InvalidContactFlowModuleException: 400,
  InvalidParameterException: 400,
  InvalidRequestException: 400,
  InvalidSignatureException: 403,
  LimitExceededException: 429,
  MissingAuthenticationTokenException: 403,
  ResourceInUseException: 409,
  ResourceNotFoundException: 404,
  SerializationException: 400,
  ServiceQuotaExceededException: 402,
  ThrottlingException: 429,
  TooManyRequestsException: 429,
  UnknownOperationException: 404,
  UnrecognizedClientException: 403,
} as const

export type ErrorCode = keyof typeof statuses

/** A refusal in the service's form: name in a header, the rest in the body. */
export class ServiceError extends Error {
  readonly code: string
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>

  constructor(code: string, status: number, body: Readonly<Record<string, unknown>>) {
    super(`${code}: ${JSON.stringify(body)}`)
    this.name = 'ServiceError'
    this.code = code
    this.status = status
    this.body = body
  }
}

export const refuse = (code: ErrorCode, message: string): ServiceError =>
  new ServiceError(code, statuses[code], { Message: message })

/** Modules return problems as a list without `Message`, so that the SDK shows "UnknownError". */
export const refuseModule = (problems: readonly string[]): ServiceError =>
  new ServiceError('InvalidContactFlowModuleException', statuses.InvalidContactFlowModuleException, {
    Problems: problems.map((message) => ({ message })),
  })

export const notFound = (message = 'The specified resource was not found'): ServiceError =>
  refuse('ResourceNotFoundException', message)

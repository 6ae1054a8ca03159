import type { ConnectClient } from '@aws-sdk/client-connect'
import { readFault } from './fault.js'

/** AWS gave no credentials for a role, so no call to Amazon Connect could be signed. */
class RoleRefused extends Error {
  override readonly name = 'RoleRefused'
}

/** Refusals of the credentials with which the role was requested; they have explanations of their own. */
const explainedName = /^(?:ExpiredToken|InvalidClientTokenId)/

/**
 * Makes the refusal of a role recognizable. The SDK requests the role of a web identity (`AWS_ROLE_ARN`) or of a profile
 * from STS as a part of a call, so an answer of STS would look like one of Amazon Connect.
 */
export function recognizeRefusedRoles({ config }: ConnectClient): void {
  const provide = config.credentials
  config.credentials = (identityProperties) =>
    provide(identityProperties).catch((cause: unknown) => {
      const { name, text, status, effect } = readFault(cause)
      const isRefusal = effect === 'refused' && status !== null && !explainedName.test(name)
      throw isRefusal ? new RoleRefused(`${name}, ${text}`, { cause }) : cause
    })
}

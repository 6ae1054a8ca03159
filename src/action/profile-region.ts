import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { namesRegion } from '../inputs/instance-inputs.js'

/**
 * The Region of the AWS profile, if neither the inputs nor the environment name one; null: they do, or the profile has
 * none. The SDK, which reads the profile, is loaded only if it is needed.
 */
export async function readProfileRegion(env: NodeJS.ProcessEnv): Promise<string | null> {
  if (namesRegion(env) || !hasProfile(env)) return null
  const { profileRegion } = await import('../adapters/connect/profile-region.js')
  return profileRegion()
}

function hasProfile(env: NodeJS.ProcessEnv): boolean {
  return existsSync(env.AWS_CONFIG_FILE ?? path.join(env.HOME ?? homedir(), '.aws', 'config'))
}

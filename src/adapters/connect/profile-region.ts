import { ConnectClient } from '@aws-sdk/client-connect'

/**
 * The Region of the AWS profile that the SDK takes: `region` in the shared config file, of the profile in `AWS_PROFILE` or
 * else of `default`.
 *
 * @returns null: no file has one
 */
export async function profileRegion(): Promise<string | null> {
  // To the SDK an empty variable is a Region.
  for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION'])
    if (process.env[name]?.trim() === '') delete process.env[name]
  const client = new ConnectClient({})
  try {
    return await client.config.region()
  } catch {
    // All that the SDK says is that it found none, which the check of the inputs says better.
    return null
  } finally {
    client.destroy()
  }
}

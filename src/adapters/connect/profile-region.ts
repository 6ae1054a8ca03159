import { ConnectClient } from '@aws-sdk/client-connect'

/**
 * The Region of the AWS profile that the SDK uses: `region` in the shared config file, for the profile in `AWS_PROFILE`
 * or else `default`.
 *
 * @returns null: no file has one
 */
export async function profileRegion(): Promise<string | null> {
  // The SDK would use an empty variable as a Region.
  for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION'])
    if (process.env[name]?.trim() === '') delete process.env[name]
  const client = new ConnectClient({})
  try {
    return await client.config.region()
  } catch {
    // The SDK's error only says that it found none; the check of the inputs gives a better message.
    return null
  } finally {
    client.destroy()
  }
}

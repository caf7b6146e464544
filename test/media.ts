import { executeServerCommand } from '@web/test-runner-commands';

/** CSS media features by name, for example `{ 'prefers-color-scheme': 'dark' }`. */
export type MediaFeatures = Readonly<Record<string, string>>;

/**
 * Makes the page believe in media features or in `print` until `resetMedia()`.
 * Resolves to false in an engine that cannot be told (Firefox, WebKitGTK).
 */
export async function emulateMediaFeatures(
  features: MediaFeatures,
  media: 'screen' | 'print' | '' = '',
): Promise<boolean> {
  const { emulated } = await executeServerCommand<
    { emulated: boolean },
    { features: MediaFeatures; media: string }
  >('patto:media', { features, media });
  return emulated;
}

/** Back to what the engine was started with. */
export async function resetMedia(): Promise<void> {
  await emulateMediaFeatures({});
}

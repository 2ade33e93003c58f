import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';

/** Does what the page "Set up your second factor" asks for, as with an app, and gives the app's key. */
export async function setUpFactor(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Set it up' }).click();
  await page.getByRole('img', { name: /QR code/ }).waitFor();
  await page.getByText('Copy it instead').click();
  const key = await page.getByLabel('The key', { exact: true }).inputValue();
  await page.getByLabel('Code', { exact: true }).fill(codeOf(key));
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await page.getByRole('list', { name: 'Recovery codes' }).waitFor();
  await page.getByRole('button', { name: 'I have them' }).click();
  return key;
}

/** What the app shows now. */
export const codeOf = (key: string): string => new TOTP({ secret: key }).generate();

import { moodInWords } from '../../../ui/index.ts';
import type { SkinProps } from './skin.ts';

/** The mood in words belongs to the coach: where a trainee has to find it out, the face is a picture like any other. */
export function faceLabel({ scenario, scene, coached }: SkinProps): { readonly label?: string } {
  return coached ? { label: `${scenario.customer.name}, ${moodInWords(scene.mood)}` } : {};
}

import { draw } from '#base';
import type { Customer, Face } from '#dialogue';
import type { ScenarioSource } from '../format/scenario-shape.ts';

const SHAPES = 10;

/**
 * A face that is not described is drawn from the scenario's id, not from the customer's name: nobody's looks follow from
 * what they are called.
 */
export function customerOf({ id, customer }: ScenarioSource): Customer {
  const { face, voice } = customer;
  const drawn = (part: string): number => draw(0, `${id}/face/${part}`) % SHAPES;
  const looks: Face = {
    skin: face?.skin ?? drawn('skin'),
    hair: face?.hair ?? drawn('hair'),
    hairTone: face?.['hair-tone'] ?? drawn('hair-tone'),
    brows: face?.brows ?? drawn('brows'),
    glasses: face?.glasses ?? false,
    beard: face?.beard ?? false,
    clothes: face?.clothes ?? drawn('clothes'),
  };
  return {
    name: customer.name,
    role: customer.role ?? null,
    face: looks,
    voice: { lang: voice?.lang ?? 'en-GB', pitch: voice?.pitch ?? 1, rate: voice?.rate ?? 1 },
  };
}

import { shuffled } from '#base';

/** From many places, as many of women as of men, and some of both; drawn by chance, so that none goes with a skill. */
const GIVEN = `
  Amina Bence Camila Dmitri Esi Farid Greta Hiro Ines Jonas Kavya Liam Marit Nikhil Oksana Pablo Qiao
  Rafael Sade Tomasz Ursula Viktor Wanjiru Xavier Yara Zoltan Alex Kim Robin Sasha Noor Andrea Aylin
  Bruno Chloe Emeka Freya Goran Hana Isaac Jelena Kofi Leila Mateo Nadia Owen Priya Ruben`
  .trim()
  .split(/\s+/);

const FAMILY = `
  Abara Bakker Castell Dahlin Ezenwa Farkas Grieve Halloran Ishida Jarvela Kaplan Lindqvist Mbeki
  Nakano Okafor Pereira Quennell Rahimi Sato Tveit Ueda Vance Wirth Xenakis Yilmaz Zeller Ashdown
  Bose Carrow Dube Ekman Fabre Gallo Horvat Iyer Jansen Kessler Lomax Moretti Nyberg Orlov Pike Reyes
  Simic Thorne Ulrich Varga Wong`
  .trim()
  .split(/\s+/);

/** Different names, so many as there are given ones at most. */
export function namesOf(count: number, seed: number): string[] {
  if (count > Math.min(GIVEN.length, FAMILY.length)) throw new Error(`There are no ${count} names.`);
  const family = shuffled(FAMILY, seed, 'family names');
  return shuffled(GIVEN, seed, 'given names')
    .slice(0, count)
    .map((given, place) => `${given} ${family[place]}`);
}

/** Nobody's: the domain is kept free for examples. */
export const addressOf = (name: string): string => `${name.toLowerCase().replaceAll(' ', '.')}@demo.example`;

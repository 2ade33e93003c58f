import { PLAY_BOTS } from './play-bots.ts';
import type { Bot } from './scene.ts';
import { STRATEGY_BOTS } from './strategy.ts';
import { SURFACE_BOTS } from './surface.ts';

/** Every bot by its name, surface bots first. */
export const BOTS: Readonly<Record<string, Bot>> = Object.fromEntries(
  [...SURFACE_BOTS, ...STRATEGY_BOTS, ...PLAY_BOTS].map((bot) => [bot.name, bot]),
);

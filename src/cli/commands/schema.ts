import { Command } from 'commander';
import { jsonSchema } from '#scenario';
import { printJson } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

export const schemaCommand = (terminal: Terminal): Command =>
  new Command('schema')
    .description('Print the JSON Schema that gives an editor completion and hover text.')
    .option('--law', 'for archetype files instead of scenarios')
    .addHelpText(
      'after',
      '\npoise schema > scenario.schema.json, then in a scenario:\n# yaml-language-server: $schema=./scenario.schema.json',
    )
    .action((flags: { law?: boolean }) => printJson(terminal, jsonSchema(flags.law ? 'law' : 'scenario')));

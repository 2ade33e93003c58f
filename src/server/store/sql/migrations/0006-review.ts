import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

/** Comments, contests, overrides and marks. */
export const review: Migration = {
  number: 6,
  name: 'review',
  async up(database, engine) {
    await texts(database, engine);
    await contests(database, engine);
    await overrides(database, engine);
    await lists(database, engine);
  },
};

async function texts({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('review_text')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('author', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .modifyEnd(engine.strict)
    .execute();
  await schema.createIndex('review_texts_about').on('review_text').column('subject').execute();
  await schema.createIndex('review_texts_by').on('review_text').column('author').execute();
  await schema
    .createTable('review_comment')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('play', 'text', (c) => c.notNull().references('play.id').onDelete('cascade'))
    .addColumn('move', 'integer')
    .addColumn('answers', 'text')
    .addColumn('author', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .modifyEnd(engine.strict)
    .execute();
  await schema.createIndex('comments_on_play').on('review_comment').columns(['play', 'at']).execute();
}

async function contests({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('review_contest')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('play', 'text', (c) => c.notNull().references('play.id').onDelete('cascade'))
    .addColumn('move', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .modifyEnd(engine.strict)
    .execute();
  await schema.createIndex('contests_of_play').on('review_contest').columns(['play', 'at']).execute();
  await schema
    .createTable('review_contest_answer')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('contest', 'text', (c) => c.notNull().references('review_contest.id').onDelete('cascade'))
    .addColumn('author', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull().check(sql`state in ('answered', 'resolved')`))
    .addColumn('text', 'text', (c) => c.notNull())
    .modifyEnd(engine.strict)
    .execute();
  await schema
    .createIndex('answers_to_contest')
    .on('review_contest_answer')
    .columns(['contest', 'at'])
    .execute();
}

async function overrides({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('review_override')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('play', 'text', (c) => c.notNull().references('play.id').onDelete('cascade'))
    .addColumn('layer', 'integer', (c) => c.notNull())
    .addColumn('move', 'integer', (c) => c.notNull())
    .addColumn('skill', 'text', (c) => c.notNull())
    .addColumn('old_value', 'integer', (c) => c.notNull())
    .addColumn('new_value', 'integer', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('withdraws', 'text', (c) => c.unique())
    .addColumn('author', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addUniqueConstraint('layer_of_play', ['play', 'layer'])
    .modifyEnd(engine.strict)
    .execute();
  await schema
    .createTable('review_reading')
    .addColumn('play', 'text', (c) => c.notNull().references('play.id').onDelete('cascade'))
    .addColumn('move', 'integer', (c) => c.notNull())
    .addColumn('skill', 'text', (c) => c.notNull())
    .addColumn('rater', 'text', (c) => c.notNull())
    .addColumn('value', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('review_reading_key', ['play', 'move', 'skill', 'rater'])
    .modifyEnd(engine.strictByKey)
    .execute();
}

async function lists({ schema }: Transaction<Tables>, engine: Engine): Promise<void> {
  await schema
    .createTable('review_talk')
    .addColumn('play', 'text', (c) => c.notNull().references('play.id').onDelete('cascade'))
    .addColumn('move', 'integer', (c) => c.notNull())
    .addColumn('manager', 'text', (c) => c.notNull().references('person.id').onDelete('cascade'))
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('review_talk_key', ['play', 'move', 'manager'])
    .modifyEnd(engine.strictByKey)
    .execute();
  await schema.createIndex('talk_of_manager').on('review_talk').column('manager').execute();
}

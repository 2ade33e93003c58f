import { specOfFile } from './format/files.ts';
import { openly } from './shape/fragment.ts';
import type { ExampleKind } from './catalogue/entry.ts';
import { MOST_LETTERS, NAME_PATTERN, NEVER } from './shape/names.ts';
import type {
  ChoiceSpec,
  KeySpec,
  ListSpec,
  MappingSpec,
  NamedSpec,
  NumberSpec,
  Spec,
  TextSpec,
} from './shape/spec.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema, draft 7, of a kind of file: completion, hover texts and squiggles in any editor with a YAML language server.
 * It is made from the same table that the parser reads by. What a schema cannot say, such as whether a beat exists,
 * `poise lint` says.
 */
export function jsonSchema(kind: ExampleKind = 'scenario'): JsonSchema {
  const definitions = new Definitions();
  const root = definitions.body(specOfFile(kind));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Poise ${kind}`,
    ...root,
    definitions: definitions.all,
  };
}

/** Mappings and vocabularies stand once, by name, wherever they are used. */
class Definitions {
  readonly #names = new Map<Spec, string>();
  readonly all: Record<string, JsonSchema> = {};

  schema(spec: Spec): JsonSchema {
    if (spec.kind !== 'mapping' && spec.kind !== 'choice') return this.body(spec);
    const known = this.#names.get(spec);
    const name = known ?? this.#newName(spec.what);
    if (!known) {
      this.#names.set(spec, name);
      this.all[name] = {};
      this.all[name] = this.body(spec);
    }
    return { $ref: `#/definitions/${name}` };
  }

  #newName(what: string): string {
    const name = what.replace(/^(an?|the) /, '').replace(/[^a-z]+/gi, '-');
    let free = name;
    for (let count = 2; free in this.all; count++) free = `${name}-${count}`;
    return free;
  }

  body(spec: Spec): JsonSchema {
    switch (spec.kind) {
      case 'mapping':
        return this.#mapping(spec);
      case 'named':
        return this.#named(spec);
      case 'list':
        return this.#list(spec);
      case 'fragment':
        return { anyOf: spec.of.map((inner) => this.body(openly(inner))) };
      case 'either':
        return { anyOf: spec.of.map((inner) => this.schema(inner)) };
      default:
        return scalarSchema(spec);
    }
  }

  #mapping({ keys, piece }: MappingSpec): JsonSchema {
    const required = Object.keys(keys).filter((key) => keys[key]?.required);
    const properties = Object.entries(keys).map(([key, inner]) => [key, this.#key(inner)] as const);
    return {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(properties),
      ...(piece ? { if: { required: ['like'] }, else: { required } } : { required }),
    };
  }

  /** In draft 7 whatever stands beside `$ref` is passed over, so a key's own words go around it. */
  #key({ spec, about, otherwise }: KeySpec): JsonSchema {
    const schema = this.schema(spec);
    const description = otherwise === undefined ? about : `${about}\n\nDefault: ${otherwise}.`;
    return '$ref' in schema ? { description, allOf: [schema] } : { description, ...schema };
  }

  #named({ of, keys, least, most }: NamedSpec): JsonSchema {
    const inner = this.schema(of);
    const size = { minProperties: least, maxProperties: most };
    if (keys.kind !== 'choice') {
      const propertyNames = keys.kind === 'new' ? nameSchema(keys.reserved) : {};
      return { type: 'object', ...size, propertyNames, additionalProperties: inner };
    }
    const properties = Object.entries(keys.about).map(
      ([key, description]) =>
        [key, '$ref' in inner ? { description, allOf: [inner] } : { description, ...inner }] as const,
    );
    return {
      type: 'object',
      ...size,
      additionalProperties: false,
      properties: Object.fromEntries(properties),
    };
  }

  #list({ of, least, most, repeats }: ListSpec): JsonSchema {
    return { type: 'array', items: this.schema(of), minItems: least, maxItems: most, uniqueItems: !repeats };
  }
}

function scalarSchema(spec: Spec): JsonSchema {
  switch (spec.kind) {
    case 'text':
      return textSchema(spec);
    case 'form':
      return { type: 'string', pattern: spec.pattern.source, examples: spec.examples };
    case 'number':
      return numberSchema(spec);
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return choiceSchema(spec);
    case 'reference':
      return { type: 'string' };
    case 'name':
      return spec.orNumber
        ? {
            anyOf: [
              nameSchema([]),
              { type: 'string', pattern: '^[1-9][0-9]?$' },
              { type: 'integer', minimum: 1, maximum: 99 },
            ],
          }
        : nameSchema([]);
    default:
      return {};
  }
}

/** Something must be said, and in a title no line may end before it. */
const textSchema = ({ most, lines }: TextSpec): JsonSchema => ({
  type: 'string',
  maxLength: most,
  pattern: lines === 'one' ? '^[^\\n]*\\S[^\\n]*\\s*$' : '\\S',
});

const numberSchema = ({ from, to, whole, only }: NumberSpec): JsonSchema =>
  only ? { enum: only } : { type: whole ? 'integer' : 'number', minimum: from, maximum: to };

/** `markdownEnumDescriptions` is no part of the standard; editors show it beside each value. */
const choiceSchema = ({ about }: ChoiceSpec): JsonSchema => ({
  enum: Object.keys(about),
  markdownEnumDescriptions: Object.values(about),
});

const nameSchema = (reserved: readonly string[]): JsonSchema => ({
  type: 'string',
  pattern: NAME_PATTERN.source,
  maxLength: MOST_LETTERS,
  not: { enum: [...NEVER, ...reserved] },
});

import type { Scalar, ScalarTag, Tags } from 'yaml';

const INDENT = 2;

/** How scalars are printed. A document has to be made with these tags, since it keeps them for its printing. */
export const layoutTags = (tags: Tags): Tags =>
  tags.map((tag) => {
    if (typeof tag !== 'object' || tag.collection !== undefined) return tag;
    if (/:(int|float)$/.test(tag.tag)) return { ...tag, stringify: asWritten };
    return tag.tag.endsWith(':str') ? { ...tag, stringify: foldedInTime(tag) } : tag;
  });

/** A number stays as it was written, since `+1` says more than `1`. */
const asWritten = ({ source, value }: Scalar): string => source ?? String(value);

/** The library forgets the indent of the key when it measures the first line of a text. */
function foldedInTime({ stringify }: ScalarTag): NonNullable<ScalarTag['stringify']> {
  return (item, context, ...rest) => {
    const { indentAtStart, indent } = context;
    if (!stringify) throw new Error('Texts have a way to be printed; give the tag its `stringify`.');
    if (indentAtStart === undefined) return stringify(item, context, ...rest);
    return stringify(item, { ...context, indentAtStart: indentAtStart + indent.length - INDENT }, ...rest);
  };
}

import { agreementSchema, pathTo } from '#protocol';
import { ask, createResources, useResource } from '../../api/index.ts';
import { agreementInWords } from '../../figures/index.ts';

/** Its only key is ''. */
export const agreements = createResources(() => ask({ path: pathTo('agreement'), answer: agreementSchema }), {
  freshMs: 0,
});

/** How far managers agree over everything that two or more have rated, in a sentence. */
export function HowFarAgreed() {
  const { data } = useResource(agreements, '');
  return data && agreementInWords(data);
}

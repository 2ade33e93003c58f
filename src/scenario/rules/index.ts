import {
  afterIsForBelonging,
  bothKindsAreOffered,
  kindsFitTheirPlace,
  recordsAreWhole,
  sentenceIdsAreUnique,
} from './after-talk-rules.ts';
import { nobodyIsSilent, peopleAreMet } from './company-rules.ts';
import { conditionsAreForEnd, endFindsAnEnding, endingsHaveOneValue } from './ending-rules.ts';
import {
  diagnosisIsAChoice,
  factsCanBeLearnt,
  idIsTheFiles,
  namesAreUnique,
  titleKeepsTheSecret,
  twinIsAnother,
} from './head-rules.ts';
import {
  beatsSaySomething,
  cuesAreSaid,
  lastRouteAlwaysFits,
  lastVariantAlwaysFits,
  recordingsHaveOneWording,
  signsAreSaid,
  variantsHaveTheirOwnIds,
} from './line-rules.ts';
import {
  behavioursAreFew,
  holdNeedsChannel,
  ratedSkillsAreShown,
  ratingsHaveReasons,
} from './option-rules.ts';
import type { Case, Rule } from './rule.ts';

const RULES: readonly Rule[] = [
  idIsTheFiles,
  titleKeepsTheSecret,
  namesAreUnique,
  twinIsAnother,
  factsCanBeLearnt,
  peopleAreMet,
  nobodyIsSilent,
  beatsSaySomething,
  lastVariantAlwaysFits,
  variantsHaveTheirOwnIds,
  recordingsHaveOneWording,
  cuesAreSaid,
  signsAreSaid,
  behavioursAreFew,
  ratingsHaveReasons,
  ratedSkillsAreShown,
  holdNeedsChannel,
  lastRouteAlwaysFits,
  endingsHaveOneValue,
  conditionsAreForEnd,
  endFindsAnEnding,
  bothKindsAreOffered,
  sentenceIdsAreUnique,
  kindsFitTheirPlace,
  recordsAreWhole,
  afterIsForBelonging,
  diagnosisIsAChoice,
];

/** What makes no sense in a scenario although each of its parts is well formed. */
export function checkRules(theCase: Case): void {
  for (const rule of RULES) rule(theCase);
}

import { Timer } from 'lucide-react';
import { COUNTERFEIT_NAMES } from '#report';
import type { GroupOption, TeamDecision } from '#protocol';
import { useSearch } from 'wouter';
import { addressOf } from '../../addresses/index.ts';
import { useResource } from '../../api/index.ts';
import { ChartFigure, Line } from '../../debrief/index.ts';
import { OptionBars, shareWords } from '../../figures/index.ts';
import { GuideWord } from '../../guide/index.ts';
import { ButtonLink, Card, Chip, PageHead, WhenThere } from '../../ui/index.ts';
import { decisionAddress, decisionPath } from './decision-address.ts';
import { NotYours, PlaceOfPage } from './not-yours.tsx';
import { teamDecision } from './team-resources.ts';
import './print.css';
import styles from './decisions.module.css';

/** One moment at which a group loses points: what they chose, what some said, and the plan to talk about it. */
export function TeamDecisionScreen({ id }: { readonly id: string }) {
  const resource = useResource(teamDecision, decisionPath(id, useSearch()));
  const { data } = resource;
  return (
    <div className={styles.page}>
      <PageHead
        back={{ to: addressOf('teamDecisions', id), label: 'Where the group goes wrong' }}
        title={data?.decision.title ?? 'A moment'}
        lead={data && leadOf(data)}
        actions={
          data?.huddle && (
            <ButtonLink
              to={decisionAddress('huddle', id, data.decision)}
              look="primary"
              icon={<Timer aria-hidden="true" />}
            >
              Ten-minute plan
            </ButtonLink>
          )
        }
      />
      <WhenThere resource={resource} what="The moment" gone={<NotYours />} place={<PlaceOfPage />}>
        {(found) => <Decision data={found} />}
      </WhenThere>
    </div>
  );
}

function leadOf({ managed, decision }: TeamDecision): string {
  const { share, n, loss, counterfeit, cue, customer } = decision;
  const lost = `Here ${shareWords(share, n, managed)} lost points, ${Math.round(loss)} on average.`;
  const fell = counterfeit === null ? '' : ` Most of them fell for “${COUNTERFEIT_NAMES[counterfeit].name}”.`;
  const missed = cue === null ? '' : ` What ${customer} said to be heard: “${cue}”.`;
  return lost + fell + missed;
}

const whichIsBest = (options: TeamDecision['options']): string =>
  options.some(({ best }) => best)
    ? 'Plain with a tick is the best line; striped are the others.'
    : 'None of these was the best line.';

function Decision({ data }: { readonly data: TeamDecision }) {
  const { decision, options, examples } = data;
  const bars = options.map((option) => ({ ...option, note: noteOf(option) }));
  return (
    <>
      <section className={styles.section} aria-labelledby="chosen">
        <h2 id="chosen">What they chose</h2>
        <Card padding="l">
          <ChartFigure
            sentence={`${whichIsBest(options)} Shares are of first attempts.`}
            table={{
              caption: 'Lines by how many chose them',
              heads: ['Line', 'Share', 'Points lost', 'Kind'],
              rows: options.map((option) => [
                option.text,
                `${Math.round(option.share * 100)}%`,
                Math.round(option.loss),
                option.best ? 'Best line' : kindOf(option),
              ]),
            }}
          >
            <OptionBars options={bars} />
          </ChartFigure>
        </Card>
      </section>
      {examples.length > 0 && (
        <section className={styles.section} aria-labelledby="examples">
          <h2 id="examples">How it sounded</h2>
          <p className={styles.soft}>
            From real attempts of this team, first and later ones, without who or when: this is about the
            moment, not the person.
          </p>
          <ul className={styles.examples}>
            {examples.map((example, place) => (
              // Examples come in a fixed order and have no name of their own.
              <Card as="li" key={place}>
                <div className={styles.talk}>
                  {example.heard.map(({ by, text, cue }, at) => (
                    <Line
                      key={at}
                      line={{ by, text }}
                      name={decision.customer}
                      ranges={cue ? [cue] : []}
                      small
                    />
                  ))}
                  <Line line={{ by: 'trainee', text: example.said }} name={decision.customer} small />
                  {example.counterfeit && (
                    <span className={styles.mark}>
                      <Chip tone="warn">
                        <GuideWord id={example.counterfeit}>
                          {COUNTERFEIT_NAMES[example.counterfeit].name}
                        </GuideWord>
                      </Chip>
                    </span>
                  )}
                  {example.answer.map((text, at) => (
                    <Line key={at} line={{ by: 'customer', text }} name={decision.customer} small />
                  ))}
                </div>
              </Card>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const kindOf = ({ counterfeit }: GroupOption): string =>
  counterfeit === null ? 'Falls short' : COUNTERFEIT_NAMES[counterfeit].name;

function noteOf(option: GroupOption): string {
  if (option.best) return 'The best line here';
  if (option.share === 0) return kindOf(option);
  const cost = option.loss < 2 ? 'costs next to nothing' : `costs ${Math.round(option.loss)} points`;
  return `${kindOf(option)} · ${cost}`;
}

import { ArrowRight, CalendarClock, OctagonAlert, Timer } from 'lucide-react';
import type { Alert } from '#protocol';
import { Row, Rows } from '../../ui/index.ts';
import { decisionAddress } from './decision-address.ts';
import { alertWords } from './team-words.ts';
import styles from './team.module.css';

const ICONS = { 'hard-stops': OctagonAlert, overdue: CalendarClock, decision: Timer } as const;

export interface AlertsProps {
  readonly team: string;
  readonly alerts: readonly Alert[];
  /** Whether it is said elsewhere, with names, who crossed a line and who is late. */
  readonly withNames: boolean;
}

/** Patterns over the group that are worth a manager's time; a moment leads to the plan for talking about it. */
export function Alerts({ team, alerts, withNames }: AlertsProps) {
  const shown = withNames ? alerts.filter(({ kind }) => kind === 'decision') : alerts;
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="alerts">
      <h2 id="alerts">Worth ten minutes together</h2>
      <Rows>
        {shown.map((alert) => {
          const Icon = ICONS[alert.kind];
          return (
            <Row
              key={alertWords(alert, withNames)}
              icon={<Icon aria-hidden="true" />}
              title={<span className={styles.alert}>{alertWords(alert, withNames)}</span>}
              {...(alert.kind === 'decision' && {
                to: decisionAddress('huddle', team, alert),
                marks: (
                  <span className={styles.go}>
                    Ten-minute plan <ArrowRight aria-hidden="true" />
                  </span>
                ),
              })}
            />
          );
        })}
      </Rows>
    </section>
  );
}

import { ArrowRight, CalendarClock, OctagonAlert, Route } from 'lucide-react';
import type { Alert } from '#protocol';
import { Link } from 'wouter';
import { decisionAddress } from './decision-address.ts';
import { alertWords } from './team-words.ts';
import styles from './team.module.css';

const ICONS = { 'hard-stops': OctagonAlert, overdue: CalendarClock, decision: Route } as const;

/** Patterns over the group that are worth a manager's time. */
export function Alerts({ team, alerts }: { readonly team: string; readonly alerts: readonly Alert[] }) {
  if (alerts.length === 0) return null;
  return (
    <section aria-labelledby="alerts">
      <h2 id="alerts">Worth your time</h2>
      <ul className={styles.alerts}>
        {alerts.map((alert) => {
          const Icon = ICONS[alert.kind];
          return (
            <li key={alertWords(alert)} className={styles.alert} data-kind={alert.kind}>
              <Icon aria-hidden="true" />
              <span>{alertWords(alert)}</span>
              {alert.kind === 'decision' && (
                <Link to={decisionAddress('huddle', team, alert)} className={styles.go}>
                  Ten-minute plan <ArrowRight aria-hidden="true" />
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

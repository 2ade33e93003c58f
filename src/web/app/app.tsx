import { Suspense, use, useEffect } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { PAGES } from '../addresses/index.ts';
import { ownPlays, startSending, useMe } from '../api/index.ts';
import { Toasts } from '../ui/index.ts';
import { CrashScreen } from './crash-screen.tsx';
import { DOOR_ROUTES } from './doors.tsx';
import { Gate } from './gate.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { PageOnItsWay, StageOnItsWay } from './page-on-its-way.tsx';
import { openTo, ROOMS } from './rooms.ts';
import type { Room } from './rooms.ts';
import { Shell } from './shell.tsx';
import { Stage } from './stage.tsx';
import { useScrollToTop } from './use-scroll-to-top.ts';

/** Every page under its address: those on the way in, and behind the gate all others. */
export function App() {
  return (
    <CrashScreen as="main">
      <Router>
        <Switch>
          {DOOR_ROUTES}
          <Route>
            <Gate>
              <Suspense fallback={<StageOnItsWay />}>
                <Pages />
              </Suspense>
            </Gate>
          </Route>
        </Switch>
      </Router>
      <Toasts />
    </CrashScreen>
  );
}

let fetched: Promise<readonly Room[]> | null = null;

/** Fetched once, for whoever is more than a trainee. */
function staffRooms(): Promise<readonly Room[]> {
  fetched ??= import('./staff-rooms.ts').then(({ STAFF_ROOMS }) => STAFF_ROOMS);
  return fetched;
}

function Pages() {
  useScrollToTop();
  useEffect(() => startSending(() => ownPlays.stale('')), []);
  const [path] = useLocation();
  const roles = useMe().person?.roles ?? [];
  const staff = roles.some((role) => role !== 'trainee') ? use(staffRooms()) : [];
  const rooms = openTo(roles, [...ROOMS, ...staff]);
  return (
    <Switch>
      {rooms.filter(({ stage }) => stage).map(routeTo)}
      <Route>
        <Shell rooms={rooms}>
          <CrashScreen key={path} as="div">
            <Suspense fallback={<PageOnItsWay />}>
              <Switch>
                {rooms.filter(({ stage }) => !stage).map(routeTo)}
                <Route component={NotFoundScreen} />
              </Switch>
            </Suspense>
          </CrashScreen>
        </Shell>
      </Route>
    </Switch>
  );
}

function routeTo({ page, screen: Screen, stage }: Room) {
  return (
    <Route key={page} path={PAGES[page]}>
      {(parameters: { readonly id?: string }) => {
        const id = decodeURIComponent(parameters.id ?? '');
        const screen = <Screen key={id} id={id} />;
        return stage ? <Stage>{screen}</Stage> : screen;
      }}
    </Route>
  );
}

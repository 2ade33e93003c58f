import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { Route } from 'wouter';
import { ChoosePasswordScreen, JoinScreen, SetUpScreen, SignInPage } from '../account/index.ts';
import { PAGES } from '../addresses/index.ts';
import type { PageName } from '../addresses/index.ts';
import { CrashScreen } from './crash-screen.tsx';
import { StageOnItsWay } from './page-on-its-way.tsx';

const Doorway = lazy(async () => ({ default: (await import('./doorway.tsx')).Doorway }));

/** The ways in, which are open to whoever has the address. */
const DOORS: readonly { readonly page: PageName; readonly screen: ComponentType }[] = [
  { page: 'signIn', screen: SignInPage },
  { page: 'setUp', screen: SetUpScreen },
  { page: 'join', screen: JoinScreen },
  { page: 'choosePassword', screen: ChoosePasswordScreen },
];

export const DOOR_ROUTES = DOORS.map(({ page, screen: Screen }) => (
  <Route key={page} path={PAGES[page]}>
    <CrashScreen as="main">
      <Suspense fallback={<StageOnItsWay />}>
        <Doorway>
          <Screen />
        </Doorway>
      </Suspense>
    </CrashScreen>
  </Route>
));

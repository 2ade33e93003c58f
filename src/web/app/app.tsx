import { Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { PAGES } from '../addresses/index.ts';
import { LibraryScreen, ProgressScreen, ScenarioScreen, SettingsScreen } from '../trainee/index.ts';
import { Toasts } from '../ui/index.ts';
import { CrashScreen } from './crash-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { PageOnItsWay } from './page-on-its-way.tsx';
import { Shell } from './shell.tsx';
import { useScrollToTop } from './use-scroll-to-top.ts';

/** Every page under its address. */
export function App() {
  return (
    <CrashScreen>
      <Router>
        <Pages />
      </Router>
      <Toasts />
    </CrashScreen>
  );
}

function Pages() {
  useScrollToTop();
  return (
    <Shell>
      <Suspense fallback={<PageOnItsWay />}>
        <Switch>
          <Route path={PAGES.library} component={LibraryScreen} />
          <Route path={PAGES.scenario}>
            {({ id }) => <ScenarioScreen key={id} id={decodeURIComponent(id)} />}
          </Route>
          <Route path={PAGES.progress} component={ProgressScreen} />
          <Route path={PAGES.settings} component={SettingsScreen} />
          <Route component={NotFoundScreen} />
        </Switch>
      </Suspense>
    </Shell>
  );
}

import { Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { PAGES } from '../addresses/index.ts';
import {
  ConversationScreen,
  LibraryScreen,
  ProgressScreen,
  ReportScreen,
  ScenarioScreen,
  SettingsScreen,
  WrapUpScreen,
} from '../trainee/index.ts';
import { Toasts } from '../ui/index.ts';
import { CrashScreen } from './crash-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { PageOnItsWay } from './page-on-its-way.tsx';
import { Shell } from './shell.tsx';
import { Stage } from './stage.tsx';
import { useScrollToTop } from './use-scroll-to-top.ts';

/** Every page under its address. */
export function App() {
  return (
    <CrashScreen as="main">
      <Router>
        <Pages />
      </Router>
      <Toasts />
    </CrashScreen>
  );
}

function Pages() {
  useScrollToTop();
  const [path] = useLocation();
  return (
    <Switch>
      <Route path={PAGES.play}>
        {({ id }) => (
          <Stage>
            <ConversationScreen key={id} id={decodeURIComponent(id)} />
          </Stage>
        )}
      </Route>
      <Route path={PAGES.wrapUp}>
        {({ id }) => (
          <Stage>
            <WrapUpScreen key={id} id={decodeURIComponent(id)} />
          </Stage>
        )}
      </Route>
      <Route>
        <Shell>
          <CrashScreen key={path} as="div">
            <Suspense fallback={<PageOnItsWay />}>
              <ShellPages />
            </Suspense>
          </CrashScreen>
        </Shell>
      </Route>
    </Switch>
  );
}

function ShellPages() {
  return (
    <Switch>
      <Route path={PAGES.library} component={LibraryScreen} />
      <Route path={PAGES.scenario}>
        {({ id }) => <ScenarioScreen key={id} id={decodeURIComponent(id)} />}
      </Route>
      <Route path={PAGES.report}>{({ id }) => <ReportScreen key={id} id={decodeURIComponent(id)} />}</Route>
      <Route path={PAGES.progress} component={ProgressScreen} />
      <Route path={PAGES.settings} component={SettingsScreen} />
      <Route component={NotFoundScreen} />
    </Switch>
  );
}

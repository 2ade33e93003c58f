import './ui/base.css';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchWhoIsThere } from './api/index.ts';
import { App } from './app/index.ts';
import { applyAppearance, onPreferences, preferences } from './preferences/index.ts';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no element with the id "root"; the app is drawn there.');

const appear = () => applyAppearance(preferences(), document.documentElement);
appear();
onPreferences(appear);
watchWhoIsThere();

const root = createRoot(place);
// As a transition it is drawn in slices, between which a slow phone can answer.
startTransition(() =>
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);

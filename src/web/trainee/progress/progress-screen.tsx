import { PageTitle } from '../../ui/index.ts';

export function ProgressScreen() {
  return <PageTitle title="Progress" />;
}

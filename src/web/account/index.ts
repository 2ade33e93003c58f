import { lazy } from 'react';

/** Nothing of this room is in the first load. */
export const AccountScreen = lazy(async () => ({
  default: (await import('./own/account-screen.tsx')).AccountScreen,
}));
export const DoorScreen = lazy(async () => ({
  default: (await import('./door/door-screen.tsx')).DoorScreen,
}));
export const SignInPage = lazy(async () => ({
  default: (await import('./door/sign-in-screen.tsx')).SignInPage,
}));
export const SetUpScreen = lazy(async () => ({
  default: (await import('./door/set-up-screen.tsx')).SetUpScreen,
}));
export const JoinScreen = lazy(async () => ({
  default: (await import('./door/join-screen.tsx')).JoinScreen,
}));
export const ChoosePasswordScreen = lazy(async () => ({
  default: (await import('./door/choose-password-screen.tsx')).ChoosePasswordScreen,
}));
export const SignOutDialog = lazy(async () => ({
  default: (await import('./sign-out-dialog.tsx')).SignOutDialog,
}));
export const YourDataScreen = lazy(async () => ({
  default: (await import('./privacy/your-data-screen.tsx')).YourDataScreen,
}));

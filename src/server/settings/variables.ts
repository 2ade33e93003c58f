/** Everything that the server reads from the environment, in a line each, as its help tells it. */
export const VARIABLES = {
  PORT: 'the port, 4100; 0 takes any free one',
  HOST: 'address to listen on, 127.0.0.1; 0.0.0.0 for all of this machine’s',
  POISE_DATA: 'folder for everything that is kept, ./data',
  DATABASE_URL: 'postgres://… keeps the data in PostgreSQL instead; needs SECRET',
  SECRET: 'key of pseudonyms, 32 characters or more; made and kept by itself with SQLite',
  BASE_URL: 'address that people type, such as https://poise.example.com',
  TRUSTED_PROXY: 'addresses or ranges of proxies that are believed',
  OIDC_ISSUER: 'single sign-on: the provider’s address',
  OIDC_CLIENT_ID: 'single sign-on: what the provider calls Poise',
  OIDC_CLIENT_SECRET: 'single sign-on: what the provider knows Poise by',
  OIDC_NAME: 'single sign-on: what the button calls the provider',
  OIDC_SIGN_UP: 'single sign-on: “trainee” lets in whoever the provider knows',
  SMTP_URL: 'mail: smtps://user:password@mail.example.com; needs BASE_URL and MAIL_FROM',
  MAIL_FROM: 'mail: whom it comes from',
} as const;

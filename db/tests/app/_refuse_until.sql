-- Specification of app._refuse_until: a refusal that tells from when on it is none.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(3);

select tests.refuses(
  $$select app._refuse_until('U0CLD', '2026-01-01T12:00:00Z')$$, 'U0CLD', 'That is not ready yet.',
  'it raises the SQLSTATE with its sentence'
);
select is(
  tests.detail($$select app._refuse_until('U0CLD', '2026-01-01T12:00:00Z')$$),
  '{"retry_at": "2026-01-01T12:00:00+00:00"}', 'the time is in the detail, as JSON'
);
select tests.refuses(
  $$select app._refuse_until('U0OFF', now(), '/daily')$$, 'U0OFF', 'This is turned off in this server: /daily',
  'arguments are filled in'
);

select * from finish();
rollback;

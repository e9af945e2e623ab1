-- Specification of app._refuse_until: a refusal that tells from when on it is none.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(3);

select tests.refuses(
  $$select app._refuse_until('on_cooldown', '2026-01-01T12:00:00Z')$$, 'U0CLD', 'That is not ready yet.',
  'it raises the SQLSTATE with its sentence'
);
select is(
  tests.detail($$select app._refuse_until('on_cooldown', '2026-01-01T12:00:00Z')$$),
  '{"refusal": "on_cooldown", "retry_at": "2026-01-01T12:00:00+00:00", "arguments": {}}', 'the time is in the detail, as JSON'
);
select tests.refuses(
  $$select app._refuse_until('turned_off', now(), '/daily')$$, 'U0OFF', 'This is turned off in this server (setting /daily).',
  'arguments are filled in'
);

select * from finish();
rollback;

-- Specification of app._is_time_zone: whether Postgres knows a time zone by this name.

begin;
select plan(6);
\ir ../../fixtures/guild.sql

select ok(app._is_time_zone('Asia/Kathmandu'), 'a zone that there is');
select ok(app._is_time_zone('UTC'), 'UTC, which is not looked up');
select ok(not app._is_time_zone('Asia/Atlantis'), 'not one that there is not');
select ok(not app._is_time_zone(''), 'nor nothing');
select is(app._is_time_zone(null), null, 'of null it says nothing');
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'select app._is_time_zone(''UTC'')')$$,
  'operators may call it: a CHECK runs as whoever edits the row'
);

select * from finish();
rollback;

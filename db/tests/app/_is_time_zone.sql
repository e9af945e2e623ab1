-- Specification of app._is_time_zone: whether a time zone of this name may be chosen.

begin;
select plan(10);
\ir ../../fixtures/guild.sql

select ok(app._is_time_zone('Asia/Kathmandu'), 'a zone that there is');
select ok(app._is_time_zone('UTC'), 'UTC, which is not looked up');
select ok(not app._is_time_zone('Asia/Atlantis'), 'not one that there is not');
select ok(not app._is_time_zone(''), 'nor nothing');
select ok(not app._is_time_zone(z.name), format('nor %s', z.name))
from unnest(array['localtime', 'Factory', 'posix/Europe/Berlin', 'right/Europe/Berlin']) as z (name);
select is(app._is_time_zone(null), null, 'of null it says nothing');
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'select app._is_time_zone(''UTC'')')$$,
  'operators may call it: a CHECK runs as whoever edits the row'
);

select * from finish();
rollback;

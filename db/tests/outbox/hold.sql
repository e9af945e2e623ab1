-- Specification of outbox.hold: routes with trouble.

begin;
select plan(3);
\ir ../../fixtures/effects.sql

insert into outbox.hold (guild_id, route, until) values (1, 'PUT /guilds/1/members/*/roles/201', tests.t());
select throws_ok(
  $$insert into outbox.hold (guild_id, route, until) values (1, 'PUT /guilds/1/members/*/roles/201', tests.t())$$, '23505', null,
  'a route has one row'
);
select results_eq(
  'select refused, failures, probe_id, put_off_until from outbox.hold',
  $$values (false, 0, null::bigint, '-infinity'::timestamptz)$$, 'a hold is not yet a refusal, and has put off nothing'
);
select table_privs_are('outbox', 'hold', 'guildkeeper_admin', '{SELECT}', 'operators see it, and have outbox.reopen');

select * from finish();
rollback;

-- Specification of event.reconcile: a comparison begins, where the last one stopped.

begin;
select plan(9);
\ir ../../fixtures/guild.sql

create function pg_temp.last() returns event.reconciliation language sql as $$
  select r from event.reconciliation r where r.guild_id = 1 order by r.reconciliation_id desc limit 1
$$;
create temp table ids as select event.reconcile(1, '2026-01-05Z') as id;
select is((pg_temp.last()).reconciliation_id, (select id from ids), 'it returns which one it is');
select results_eq(
  'select (pg_temp.last()).began_at, (pg_temp.last()).state::text, (pg_temp.last()).from_id',
  $$values ('2026-01-05Z'::timestamptz, 'running', 0::bigint)$$, 'the first begins with the first member'
);
update event.reconciliation set to_id = 700, looked_at = 200;
select isnt(event.reconcile(1, '2026-01-06Z'), (select id from ids), 'another');
select results_eq(
  $$select state::text, ended_at from event.reconciliation where began_at = '2026-01-05Z'$$,
  $$values ('broken off', '2026-01-06Z'::timestamptz)$$, 'breaks off one that is still running'
);
select is((pg_temp.last()).from_id, 0::bigint, 'and begins where that had begun');
update event.reconciliation set state = 'mended', ended_at = began_at, to_id = 800, looked_at = 5000 where state = 'running';
do $$ begin perform event.reconcile(1, '2026-01-07Z'); end $$;
select is((pg_temp.last()).from_id, 800::bigint, 'after one that reached its bound, where that stopped');
select is((pg_temp.last()).to_id, 800::bigint, 'nobody before is looked at');
update event.reconciliation set state = 'mended', ended_at = began_at, to_id = 900, looked_at = 100 where state = 'running';
do $$ begin perform event.reconcile(1, '2026-01-08Z'), event.reconcile(2, '2026-01-09Z'); end $$;
select is((pg_temp.last()).from_id, 0::bigint, 'after one that reached the end, with the first again');
select function_privs_are('event', 'reconcile', '{bigint,timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may begin');

select * from finish();
rollback;

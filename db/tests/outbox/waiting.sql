-- Specification of outbox.waiting: what an operator sees of the work.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(4);

select is_empty('select from outbox.waiting', 'where there is no work, nothing waits');

insert into outbox.due (guild_id, function, run_at, key, state, attempts, token, sqlstate, error, finished_at)
values
  (1, 'tests._work', now() - interval '1 second', 'a', 'pending', 0, null, null, null, null),
  (1, 'tests._work', now() + interval '1 second', 'b', 'pending', 0, null, null, null, null),
  (1, 'tests._work', now(), 'c', 'claimed', 3, gen_random_uuid(), 'P0001', 'Oh', null),
  (2, 'tests._work', now(), 'd', 'parked', 12, null, 'P0001', 'Oh', null),
  (1, 'tests._work', now(), 'e', 'done', 1, null, null, null, now()),
  (1, 'tests._work', now(), 'f', 'cancelled', 1, null, null, null, now());
select results_eq(
  'select guild_id, key, state, attempts, sqlstate, error from outbox.waiting order by key',
  $$values
    (1::bigint, 'a', 'due', 0, null::text, null::text),
    (1, 'b', 'pending', 0, null, null),
    (1, 'c', 'claimed', 3, 'P0001', 'Oh'),
    (2, 'd', 'parked', 12, 'P0001', 'Oh')
  $$,
  'unfinished work is there, with its error; what is due is told from what is not'
);
select table_privs_are('outbox', 'waiting', 'guildkeeper_admin', '{SELECT}', 'operators may look');
select table_privs_are('outbox', 'waiting', 'guildkeeper_bot', '{}', 'the bot may not');

select * from finish();
rollback;

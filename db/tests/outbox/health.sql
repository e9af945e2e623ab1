-- Specification of outbox.health: how the queue is doing.

begin;
select plan(4);

select is_empty('select from outbox.health', 'an empty queue has no lines');

insert into outbox.effect (guild_id, lane, method, path, state, queued_at, finished_at, code)
values
  (1, 'member 501', 'PUT', '/', 'pending', '2026-01-01T00:00:02Z', null, 50001),
  (2, 'member 501', 'PUT', '/', 'pending', '2026-01-01T00:00:01Z', null, null),
  (1, 'member 501', 'PUT', '/', 'dead', '2026-01-01T00:00:03Z', '2026-01-01T00:00:09Z', 10011),
  (1, 'member 501', 'PUT', '/', 'dead', '2026-01-01T00:00:04Z', '2026-01-01T00:00:08Z', 50013),
  (1, 'member 501', 'PUT', '/', 'done', '2026-01-01T00:00:05Z', now(), null);

select results_eq(
  'select state, code, effects, oldest, last_minute from outbox.health order by state, code',
  $$values
    ('dead', 10011, 1::bigint, '2026-01-01T00:00:03Z'::timestamptz, 0::bigint),
    ('dead', 50013, 1, '2026-01-01T00:00:04Z', 0),
    ('done', null, 1, '2026-01-01T00:00:05Z', 1),
    ('pending', null, 2, '2026-01-01T00:00:01Z', 0)
  $$,
  'each state, and each code of the dead, has its number, its oldest effect, and what the last minute finished'
);
select table_privs_are('outbox', 'health', 'guildkeeper_reader', '{SELECT}', 'reports may read it');
select table_privs_are('outbox', 'health', 'guildkeeper_bot', '{}', 'the bot asks outbox.depth');

select * from finish();
rollback;

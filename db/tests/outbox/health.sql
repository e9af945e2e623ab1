-- Specification of outbox.health: how the queue is doing.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(6);

select is_empty('select from outbox.health', 'an empty queue has no lines');

insert into outbox.effect (guild_id, lane, method, path, state, queued_at, finished_at, code)
values
  (1, 'member 501', 'PUT', '/', 'pending', '2026-01-01T00:00:02Z', null, 50001),
  (2, 'member 501', 'PUT', '/', 'pending', '2026-01-01T00:00:01Z', null, null),
  (1, 'member 501', 'PUT', '/', 'dead', '2026-01-01T00:00:03Z', '2026-01-01T00:00:09Z', 10011),
  (1, 'member 501', 'PUT', '/', 'dead', '2026-01-01T00:00:04Z', '2026-01-01T00:00:08Z', 50013),
  (1, 'member 501', 'PUT', '/', 'done', '2026-01-01T00:00:05Z', now(), null);

select results_eq(
  'select state, code, items, oldest, last_minute from outbox.health order by state, code',
  $$values
    ('dead', '10011', 1::bigint, '2026-01-01T00:00:03Z'::timestamptz, 0::bigint),
    ('dead', '50013', 1, '2026-01-01T00:00:04Z', 0),
    ('done', null, 1, '2026-01-01T00:00:05Z', 1),
    ('pending', null, 2, '2026-01-01T00:00:01Z', 0)
  $$,
  'each state, and each code of the dead, has its number, its oldest effect, and what the last minute finished'
);

insert into outbox.due (guild_id, function, run_at, state, token, sqlstate, finished_at)
values
  (1, 'tests._work', '2026-01-01T00:00:01Z', 'pending', null, null, null),
  (2, 'tests._work', '2026-01-01T00:00:02Z', 'pending', null, 'P0001', null),
  (1, 'tests._work', '3026-01-01T00:00:00Z', 'pending', null, null, null),
  (1, 'tests._work', '2026-01-01T00:00:03Z', 'claimed', gen_random_uuid(), null, null),
  (1, 'tests._work', '2026-01-01T00:00:04Z', 'parked', null, 'P0001', null),
  (1, 'tests._work', '2026-01-01T00:00:05Z', 'parked', null, '23505', null),
  (1, 'tests._work', '2026-01-01T00:00:06Z', 'done', null, null, now()),
  (1, 'tests._work', '2026-01-01T00:00:07Z', 'cancelled', null, null, now() - interval '2 minutes');
select results_eq(
  $$select state, code, items, oldest, last_minute from outbox.health where kind = 'work' order by state, code$$,
  $$values
    ('cancelled', null, 1::bigint, '2026-01-01T00:00:07Z'::timestamptz, 0::bigint),
    ('claimed', null, 1, '2026-01-01T00:00:03Z', 0),
    ('done', null, 1, '2026-01-01T00:00:06Z', 1),
    ('due', null, 2, '2026-01-01T00:00:01Z', 0),
    ('parked', '23505', 1, '2026-01-01T00:00:05Z', 0),
    ('parked', 'P0001', 1, '2026-01-01T00:00:04Z', 0),
    ('pending', null, 1, '3026-01-01T00:00:00Z', 0)
  $$,
  'so has work due later: what is due is told from what is not, and the parked have their SQLSTATE'
);
delete from outbox.effect;
insert into outbox.effect (guild_id, lane, method, path, state, status, card, facts)
values
  (1, 'channel 101', 'PUT', '/', 'dead', 0, 'leveling.level_up', '{}'), (1, 'channel 101', 'PUT', '/', 'dead', 0, 'x.y', '{}'),
  (1, 'channel 101', 'PUT', '/', 'dead', 0, null, null);
select results_eq(
  $$select code, items from outbox.health where state = 'dead' order by code$$,
  $$values ('undrawn', 2::bigint), ('unsendable', 1)$$,
  'what could not even be drawn, or sent, is counted apart'
);
select table_privs_are('outbox', 'health', 'guildkeeper_reader', '{SELECT}', 'reports may read it');
select table_privs_are('outbox', 'health', 'guildkeeper_bot', '{}', 'the bot asks outbox.depth');

select * from finish();
rollback;

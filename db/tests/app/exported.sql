-- Specification of app.exported: what an export holds.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

-- Every table of ours belongs to a guild, but for those that db/tests/rules/tables.sql names.
select results_eq(
  $$
  select c.oid::regclass::text collate "default"
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace and pg_get_userbyid(n.nspowner) = 'guildkeeper_owner'
  where c.relkind in ('r', 'p') and not c.relispartition
    and not exists (select from app.exported x where x.kept_in = c.oid)
  order by 1
  $$,
  array[
    'app.error', 'event.cell', 'event.process', 'event.shard', 'event.turn', 'outbox.handler', 'outbox.standstill',
    'outbox.switch'
  ],
  'every table that belongs to a guild is exported'
);
select results_eq(
  $$select x.kept_in::text, s.name from app.exported x cross join lateral unnest(x.secrets) s (name) order by 1, 2$$,
  $$values
    ('games.game', 'seed'), ('games.promise', 'seed'), ('leveling.walk', 'token'), ('outbox.due', 'token'),
    ('outbox.effect', 'token'),
    ('tickets.ticket', 'history_token')
  $$,
  'with every column, but for these secrets'
);
create function pg_temp.columns() returns bigint language sql as $$
  select count(*) from app.exported x
  join pg_attribute a on a.attrelid = x.kept_in and a.attnum > 0 and not a.attisdropped
$$;
select is((select sum(cardinality(x.columns) + cardinality(x.secrets))::bigint from app.exported x), pg_temp.columns(),
  'each column is one or the other');
create table privacy.novelty (guild_id bigint, member_id bigint);
alter table privacy.novelty owner to guildkeeper_owner;
select ok(exists (select from app.exported x where x.kept_in = 'privacy.novelty'::regclass),
  'a new table is in it from the beginning');

select * from finish();
rollback;

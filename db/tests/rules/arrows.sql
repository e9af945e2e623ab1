-- The ladder of schemas: an arrow goes only downward, and schemas on one rung do not know each other. An arrow is a name that a
-- function's body, arguments or result, a view, or a column takes from another schema, or a trigger that a schema hangs on
-- the table of another.

begin;
select plan(4);
\ir ../../fixtures/catalog.sql

create view tests.arrow as
with uses as (
  -- What a body names; comments in it may speak of anything.
  select f.name, split_part(f.name, '.', 1) as from_schema, s.name as to_schema
  from tests.function f
  join tests.schema s on regexp_replace(f.body, '--[^\n]*', '', 'g') ~ format('(?<![\w.])%s\.[a-z_]', s.name)
  union
  -- The types of arguments, results and columns; of arrays those of their elements.
  select u.name, u.schema, s.name
  from (
    select f.name, split_part(f.name, '.', 1) as schema, unnest(coalesce(p.proallargtypes,
      p.proargtypes::oid[]) || p.prorettype) as type
    from tests.function f
    join pg_proc p on p.oid = f.oid
    union all
    select c.oid::regclass::text collate "default", s.name, a.atttypid
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'v', 'c')
    join tests.schema s on s.oid = c.relnamespace
    where a.attnum > 0 and not a.attisdropped
  ) u
  join pg_type t on t.oid = u.type
  join pg_type e on e.oid = case when t.typcategory = 'A' then t.typelem else t.oid end
  join tests.schema s on s.oid = e.typnamespace
  union
  -- Triggers know the tables they hang on, but for those of app and config, which others hang on tables of their own.
  select g.tgrelid::regclass::text collate "default" || ' ' || g.tgname, split_part(f.name, '.', 1), s.name
  from pg_trigger g
  join tests.function f on f.oid = g.tgfoid
  join pg_class c on c.oid = g.tgrelid
  join tests.schema s on s.oid = c.relnamespace
  where not g.tgisinternal and split_part(f.name, '.', 1) not in ('app', 'config')
  union
  select c.oid::regclass::text collate "default", o.name, s.name
  from pg_class c
  join tests.schema o on o.oid = c.relnamespace
  join tests.schema s on pg_get_viewdef(c.oid) ~ format('(?<![\w.])%s\.[a-z_]', s.name)
  where c.relkind = 'v'
)
select u.name, u.from_schema, u.to_schema from uses u where u.from_schema <> u.to_schema;

-- The rungs, the lowest first.
create view tests.rung (schema, rung) as
values ('app', 0), ('text', 0), ('config', 1), ('outbox', 1), ('pictures', 1), ('discord', 2), ('roles', 3), ('personal', 4),
  ('rolejobs', 4), ('leveling', 5), ('economy', 6), ('moderation', 6), ('voice', 6),
  ('automod', 7), ('channels', 7), ('desk', 7), ('games', 7), ('imports', 7), ('income', 7), ('menus', 7), ('shop', 7),
  ('stats', 7),
  ('choices', 8), ('reports', 8), ('tickets', 8),
  ('event', 9), ('transcripts', 9),
  ('privacy', 10);

select is_empty(
  'select s.name from tests.schema s where s.name not in (select r.schema from tests.rung r)', 'every schema has its rung'
);
select is_empty(
  $$
  select a.name, a.from_schema, a.to_schema
  from tests.arrow a
  join tests.rung f on f.schema = a.from_schema
  join tests.rung t on t.schema = a.to_schema
  where f.rung <= t.rung
  $$,
  'an arrow goes down, so that there is no circle'
);
select results_eq(
  $$
  select a.from_schema, string_agg(distinct a.to_schema, ' ' order by a.to_schema)
  from tests.arrow a group by a.from_schema order by a.from_schema collate "C"
  $$,
  $$values
    ('automod', 'app discord moderation text'),
    ('channels', 'app discord moderation outbox'),
    ('choices', 'app discord economy leveling menus outbox roles'),
    ('config', 'app text'),
    ('desk', 'app config discord moderation'),
    ('discord', 'app outbox'),
    ('economy', 'app'),
    (
      'event',
      'app automod channels choices desk economy games imports income leveling menus moderation outbox personal pictures '
      'rolejobs roles stats tickets voice'
    ),
    ('games', 'app economy outbox'),
    ('imports', 'app economy leveling moderation outbox'),
    ('income', 'app economy leveling outbox voice'),
    ('leveling', 'app discord outbox rolejobs roles'),
    ('menus', 'app discord economy leveling outbox roles'),
    ('moderation', 'app discord outbox'),
    ('outbox', 'app'),
    ('personal', 'app discord outbox roles text'),
    ('pictures', 'app'),
    (
      'privacy',
      'app automod choices economy event games imports income leveling outbox personal pictures roles shop stats tickets'
    ),
    ('reports', 'app discord outbox roles stats'),
    ('rolejobs', 'app discord outbox roles'),
    ('roles', 'app discord outbox'),
    ('shop', 'app economy leveling roles'),
    ('stats', 'app outbox voice'),
    ('tickets', 'app config desk discord moderation outbox'),
    ('transcripts', 'app desk tickets'),
    ('voice', 'app leveling outbox')
  $$,
  'and these are all of them'
);
select is_empty(
  $$
  select t.name, o.conname from pg_constraint o
  join tests.table t on t.oid = o.conrelid
  join pg_class c on c.oid = o.confrelid
  join tests.schema s on s.oid = c.relnamespace
  join tests.rung lower on lower.schema = s.name
  join tests.rung mine on mine.schema = split_part(t.name, '.', 1)
  where o.contype = 'f' and lower.rung >= mine.rung and s.name <> mine.schema
  $$,
  'foreign keys go down as well'
);

select * from finish();
rollback;

-- Rules for names: one thing has one name, one name is one thing, and none needs quotes.
-- Each list of exceptions is exact: one that is not needed any more fails like one that is missing.

begin;
select plan(5);
\ir ../../fixtures/catalog.sql

-- Relations, with their composite types, and other types; arrays, whose names begin with _, are PostgreSQL's own.
create view tests.thing as
select format('%s.%s', s.name, c.relname) collate "default" as name, c.relkind
from pg_class c
join tests.schema s on s.oid = c.relnamespace
where c.relkind in ('r', 'p', 'v', 'm', 'c', 'S')
union all
select format('%s.%s', s.name, t.typname) collate "default", null
from pg_type t
join tests.schema s on s.oid = t.typnamespace
where t.typtype in ('e', 'd');

select cmp_ok((select count(*) from tests.thing), '>', 90::bigint, 'tables, views and types are found');
select results_eq(
  'select f.name from tests.function f join tests.thing t on t.name = f.name order by f.name collate "C"',
  array['moderation.ladder'],  -- pending
  'no function has the name of a table, a view or a type'
);
select results_eq(
  $$
  select f.name from tests.function f
  join tests.thing t on replace(t.name, '.', '._') = f.name and t.relkind in ('r', 'p', 'v')
  order by f.name collate "C"
  $$,
  array['automod._ruleset', 'menus._requirement', 'moderation._log'],  -- pending
  'nor one that differs from a table''s or a view''s by its underscore alone'
);
select results_eq(
  $$
  select n.name
  from (
    select f.name, split_part(f.name, '.', 2) as word from tests.function f
    union all
    select t.name, split_part(t.name, '.', 2) from tests.thing t
  ) n
  where quote_ident(n.word) <> n.word
  order by n.name collate "C"
  $$,
  array['moderation.case'],  -- pending
  'no name needs quotes'
);
select results_eq(
  $$
  select n.name
  from (
    select f.name || '.' || a.word as name, a.word from tests.function f, unnest(f.proargnames) as a (word)
    union all
    select format('%s.%s.%s', s.name, c.relname, t.attname) collate "default", t.attname
    from pg_attribute t
    join pg_class c on c.oid = t.attrelid and c.relkind in ('r', 'p', 'v', 'c')
    join tests.schema s on s.oid = c.relnamespace
    where t.attnum > 0 and not t.attisdropped
  ) n
  where quote_ident(n.word) <> n.word
  order by n.name collate "C"
  $$,
  array['app.role.position', 'app.seen_role.position', 'discord.move_channel.position',
    'discord.move_role.position'],  -- Discord's word
  'nor does that of a parameter or a column'
);

select * from finish();
rollback;

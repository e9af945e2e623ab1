-- Rules for tables: everything belongs to a guild and goes with it wherever it is kept. And what people read
-- of them.

begin;
select plan(20);
\ir ../../fixtures/catalog.sql

select cmp_ok((select count(*) from tests.table), '>', 12::bigint, 'the tables are found');
select is_empty(
  $$
  select c.oid::regclass from pg_class c join tests.schema s on s.oid = c.relnamespace
  where pg_get_userbyid(c.relowner) <> 'guildkeeper_owner'
  $$,
  'every table, view and sequence belongs to guildkeeper_owner'
);

-- Keys. There are reference tables: app.error, as the refusals are the same in every guild, outbox.handler, as the functions
-- are, outbox.switch and outbox.standstill, which hold up the effects of all of them, and who hears which guilds: event.cell,
-- event.process, event.shard and event.turn. They reference nothing.
create view tests.reference (name) as
select unnest(array[
  'app.error', 'event.cell', 'event.process', 'event.shard', 'event.turn', 'outbox.handler', 'outbox.standstill', 'outbox.switch'
]);
select results_eq(
  $$
  select t.name from tests.table t
  join pg_attribute a on a.attrelid = t.oid and a.attnum = 1
  where a.attname <> 'guild_id' or a.atttypid <> 'bigint'::regtype or not a.attnotnull
  order by t.name collate "C"
  $$,
  'select name from tests.reference',
  'the first column of every table is guild_id bigint not null'
);
select is_empty(
  $$
  select t.name from tests.table t
  where not exists (select from pg_constraint o where o.conrelid = t.oid and o.contype = 'p')
  $$,
  'every table has a primary key'
);
select results_eq(
  $$
  select o.conname::text collate "default" from pg_constraint o
  join tests.table t on t.oid = o.conrelid
  join pg_attribute a on a.attrelid = o.conrelid and a.attnum = o.conkey[1]
  where o.contype in ('p', 'u', 'x') and a.attname <> 'guild_id'
  order by o.conname
  $$,
  array[
    'cell_pkey', 'error_pkey', 'handler_pkey', 'process_pkey', 'shard_pkey', 'standstill_pkey', 'switch_pkey', 'turn_pkey'
  ],
  'every primary key and unique constraint begins with guild_id'
);
select is_empty(
  $$
  select i.indexrelid::regclass from pg_index i
  join tests.table t on t.oid = i.indrelid
  join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
  where i.indisunique and a.attname <> 'guild_id'
    and t.name not in (select r.name from tests.reference r)
  $$,
  'so does every unique index'
);
select is_empty(
  $$
  select o.conname from pg_constraint o
  join tests.table t on t.oid = o.conrelid
  join pg_attribute a on a.attrelid = o.conrelid and a.attnum = o.conkey[1]
  join pg_attribute f on f.attrelid = o.confrelid and f.attnum = o.confkey[1]
  where o.contype = 'f' and (a.attname <> 'guild_id' or f.attname <> 'guild_id')
  $$,
  'every foreign key begins with guild_id, on both sides'
);
select is_empty(
  $$
  select o.conname from pg_constraint o join tests.table t on t.oid = o.conrelid
  where o.contype = 'f' and (o.confdeltype not in ('c', 'a', 'r') or o.confupdtype not in ('a', 'r'))
  $$,
  'no foreign key sets null or default on delete, or does anything on update'
);
select is_empty(
  $$
  select o.conname from pg_constraint o
  join tests.table t on t.oid = o.conrelid
  where o.contype = 'f' and t.name in (select r.name from tests.reference r)
  $$,
  'a reference table references nothing'
);
select is_empty(
  $$
  select o.conname from pg_constraint o
  join tests.table t on t.oid = o.confrelid
  where o.contype = 'f' and t.name in (select r.name from tests.reference r)
  $$,
  'and nothing references it'
);
select is_empty(
  $$
  select t.name, a.attname from tests.table t
  join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  where a.attidentity <> '' and a.atttypid <> 'bigint'::regtype
  $$,
  'identity columns are bigint'
);
select is_empty(
  $$
  select t.name, a.attname from tests.table t
  join pg_attrdef d on d.adrelid = t.oid
  join pg_attribute a on a.attrelid = t.oid and a.attnum = d.adnum
  where pg_get_expr(d.adbin, d.adrelid) ~ 'nextval'
  $$,
  'and there is no serial'
);
select is_empty(
  $$
  select t.name, a.attname from tests.table t
  join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  where a.attname ~ '(^|_)(guild|member|channel|role|message|actor|parent|recipient|target|bot)_id$'
    and a.atttypid <> 'bigint'::regtype
  $$,
  'Discord''s ids are bigint, never text'
);
select is_empty(
  $$
  select t.name, a.attname from tests.table t
  join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  where a.atttypid in ('timestamp'::regtype, 'json'::regtype, 'double precision'::regtype, 'real'::regtype,
    'money'::regtype)
  $$,
  'no column keeps a time without its zone, JSON as text, or a number that is not exact'
);

-- What people read

select is_empty(
  $$select name from tests.schema where obj_description(oid, 'pg_namespace') is null$$, 'every schema has a comment'
);
select is_empty(
  $$
  select c.oid::regclass from pg_class c join tests.schema s on s.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm') and obj_description(c.oid, 'pg_class') is null
  $$,
  'every table and view has a comment'
);
select is_empty(
  $$
  select t.oid::regtype from pg_type t
  join tests.schema s on s.oid = t.typnamespace
  left join pg_class c on c.oid = t.typrelid
  where (t.typtype = 'e' or c.relkind = 'c') and obj_description(t.oid, 'pg_type') is null
  $$,
  'every type has a comment'
);
select is_empty(
  $$
  select t.name, a.attname from tests.table t
  join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attname <> 'guild_id'
  where t.is_settings and col_description(t.oid, a.attnum) is null
  $$,
  'every setting has a comment: it is what /config shows'
);
select is_empty(
  $$
  select o.conname from pg_constraint o join tests.table t on t.oid = o.conrelid
  where t.is_settings and o.contype = 'c' and obj_description(o.oid, 'pg_constraint') is null
  $$,
  'every CHECK of a setting has a comment: it is what a refusal says'
);
select is_empty(
  $$
  select c.key from config.setting_column c
  where c.kind in ('channel', 'role') and not exists (
    select from pg_trigger g
    where g.tgrelid = c.settings_table and g.tgfoid = format('config._check_%s_setting', c.kind)::regproc
      and encode(g.tgargs, 'escape') = c.column_name || '\000'
  )
  $$,
  'every setting that is a channel or a role is checked, whoever sets it'
);

select * from finish();
rollback;

-- Deploy guildkeeper:config/setting_column to pg

begin;
set local role guildkeeper_owner;

create view config.setting_column as
select
  format('%s.%s', n.nspname, a.attname) as key,
  c.oid::regclass as settings_table,
  a.attname as column_name,
  format_type(a.atttypid, a.atttypmod) as column_type,
  coalesce(pg_get_expr(d.adbin, d.adrelid), 'null') as default_expression,
  k.kind,
  case k.kind
    when 'boolean' then array['true', 'false']
    when 'choice' then (
      select array_agg(e.enumlabel::text order by e.enumsortorder) from pg_catalog.pg_enum e where e.enumtypid = a.atttypid
    )
  end as choices,
  s.description,
  (
    -- A join, as obj_description takes longer than all the rest of this view.
    select string_agg(r.description, '; ' order by o.conname)
    from pg_catalog.pg_constraint o
    join pg_catalog.pg_description r on r.objoid = o.oid and r.classoid = 'pg_constraint'::regclass and r.objsubid = 0
    where o.conrelid = c.oid and o.contype = 'c' and a.attnum = any (o.conkey)
  ) as rules,
  a.attname like 'keep\_%' or n.nspname = 'outbox' as advanced,
  a.attnum as place
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attname <> 'guild_id'
join pg_catalog.pg_type t on t.oid = a.atttypid
left join pg_catalog.pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
left join pg_catalog.pg_description s on s.objoid = c.oid and s.classoid = 'pg_class'::regclass and s.objsubid = a.attnum
cross join lateral (
  select case
    when a.attname like '%channel\_id' then 'channel'
    when a.attname like '%role\_id' then 'role'
    when a.attname like '%time\_zone' then 'time_zone'
    when t.typtype = 'e' then 'choice'
    when a.atttypid = 'boolean'::regtype then 'boolean'
    when a.atttypid = 'interval'::regtype then 'duration'
    when a.atttypid in ('integer'::regtype, 'bigint'::regtype, 'smallint'::regtype) then 'integer'
    when a.atttypid = 'numeric'::regtype then 'number'
    else 'text'
  end as kind
) k
where c.relname = 'settings' and c.relkind = 'r' and pg_get_userbyid(c.relowner) = 'guildkeeper_owner';

comment on view config.setting_column is
'Every setting there is, from the catalog: a column of a domain''s table `settings`. Its description is the comment on the
column, what is allowed the comment on its CHECK, its choices the labels of its enum. Advanced is what few servers ever change:
how long things are kept, and the outbox.';

commit;

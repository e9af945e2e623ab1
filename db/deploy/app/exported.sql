-- Deploy guildkeeper:app/exported to pg

begin;
set local role guildkeeper_owner;

create view app.exported as
select
  n.nspname::text collate "default" as schema_name,
  c.relname::text collate "default" as table_name,
  c.oid::regclass as kept_in,
  array_agg(v.name order by a.attnum) filter (where not v.is_secret) as columns,
  coalesce(array_agg(v.name) filter (where v.is_secret), '{}') as secrets
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
cross join lateral (
  select a.attname::text collate "default" as name, a.attname in ('seed', 'token', 'history_token') as is_secret
) v
where c.relkind in ('r', 'p')
  and not c.relispartition
  and pg_get_userbyid(c.relowner) = 'guildkeeper_owner'
  and exists (select from pg_catalog.pg_attribute g where g.attrelid = c.oid and g.attname = 'guild_id')
group by n.nspname, c.relname, c.oid;

comment on view app.exported is
'What an export holds, from the catalog: every table that has a guild_id, with all of its columns but secrets, which would let
others foresee a game or act in the place of a dispatcher. A new table is in it from the beginning.';

grant select on app.exported to guildkeeper_admin;

commit;

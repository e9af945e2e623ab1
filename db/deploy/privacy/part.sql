-- Deploy guildkeeper:privacy/part to pg

begin;
set local role guildkeeper_owner;

create view privacy.part as
with owned as (
  -- The column that says whose a row is. Of the audit it is who did it: members get what they did themselves.
  select x.kept_in, x.schema_name, x.table_name, x.secrets, c.name as column_name
  from app.exported x
  cross join lateral unnest(x.columns) as c (name)
  where c.name in ('member_id', 'author_id') or (x.kept_in = 'app.audit'::regclass and c.name = 'actor_id')
),
part as (
  select o.kept_in, o.schema_name, o.table_name, o.secrets,
    string_agg(format('t.%I = $2', o.column_name), ' or ' order by o.column_name) as condition
  from owned o
  group by o.kept_in, o.schema_name, o.table_name, o.secrets
  union all
  -- A table that names nobody belongs to whom the row belongs that it refers to, as the answers of a ticket do.
  select x.kept_in, x.schema_name, x.table_name, x.secrets, format(
    'exists (select from %s o where %s and o.%I = $2)', p.kept_in, string_agg(
      format('o.%I = t.%I', theirs.attname, mine.attname), ' and ' order by k.place
    ), p.column_name
  )
  from app.exported x
  join pg_catalog.pg_constraint r on r.conrelid = x.kept_in and r.contype = 'f'
  join owned p on p.kept_in = r.confrelid
  cross join lateral unnest(r.conkey, r.confkey) with ordinality as k (mine, theirs, place)
  join pg_catalog.pg_attribute mine on mine.attrelid = r.conrelid and mine.attnum = k.mine
  join pg_catalog.pg_attribute theirs on theirs.attrelid = r.confrelid and theirs.attnum = k.theirs
  where not exists (select from owned o where o.kept_in = x.kept_in)
  group by x.kept_in, x.schema_name, x.table_name, x.secrets, r.oid, p.kept_in, p.column_name
)
select p.kept_in, p.schema_name, p.table_name, p.secrets,
  string_agg(format('(%s)', p.condition), ' or ')
    -- Notes are for other moderators.
    || case when (p.schema_name, p.table_name) = ('moderation', 'case') then ' and t.kind <> ''note''' else '' end as condition
from part p
where not privacy._withheld(p.schema_name, p.table_name)
group by p.kept_in, p.schema_name, p.table_name, p.secrets;

comment on view privacy.part is
'Which rows of which tables are about a member ($2), from the catalog: those with a column that names them, and those that refer
to such a row. A new table is in it from the beginning, unless privacy._withheld names it.';

commit;

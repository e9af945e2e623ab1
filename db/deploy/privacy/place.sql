-- Deploy guildkeeper:privacy/place to pg

begin;
set local role guildkeeper_owner;

create view privacy.place as
select x.kept_in, a.attname as column_name, a.atttypid::regtype as column_type,
  a.atttypid <> 'bigint'::regtype as is_text
from app.exported x
join pg_catalog.pg_attribute a on a.attrelid = x.kept_in and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
where not privacy._kept(x.schema_name, x.table_name, a.attname)
  and (
    a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
    or (
      a.atttypid = 'bigint'::regtype
      and a.attname ~ '(^|_)(member|actor|author|moderator|inviter|partner|target|owner)_id$|_by$'
    )
  );

comment on view privacy.place is
'Every column in which a member may be named, from the catalog: by an id, or in a text. A new column is in it from the beginning,
unless privacy._kept names it.';

commit;

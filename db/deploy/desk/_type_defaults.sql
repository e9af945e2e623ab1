-- Deploy guildkeeper:desk/_type_defaults to pg

begin;
set local role guildkeeper_owner;

create function desk._type_defaults()
returns jsonb
language sql stable
as $$
  -- Each is a constant: '24:00:00'::interval, true, 50.
  select jsonb_object_agg(
    a.attname,
    case
      when e.expression like '''{}''::%' then '[]'
      else to_jsonb(coalesce(replace(substring(e.expression from '^''(.*)''::'), '''''', ''''), e.expression))
    end
  )
  from pg_catalog.pg_attrdef d
  join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
  cross join lateral pg_get_expr(d.adbin, d.adrelid) as e (expression)
  where d.adrelid = 'desk.type'::regclass;
$$;

comment on function desk._type_defaults is
'What the options of a type of tickets are by default, by name, from the catalog; those that begin empty are not there.';

commit;

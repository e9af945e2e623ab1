-- Deploy guildkeeper:tickets/_type_defaults to pg

begin;
set local role guildkeeper_owner;

create function tickets._type_defaults()
returns jsonb
language plpgsql stable
as $$
declare
  v_column record;
  v_default jsonb;
  v_defaults jsonb := '{}';
begin
  for v_column in
    select a.attname, pg_get_expr(d.adbin, d.adrelid) as expression
    from pg_catalog.pg_attrdef d
    join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
    where d.adrelid = 'tickets.type'::regclass
  loop
    execute format('select to_jsonb(%s)', v_column.expression) into strict v_default;
    v_defaults := v_defaults || jsonb_build_object(v_column.attname, v_default);
  end loop;
  return v_defaults;
end;
$$;

comment on function tickets._type_defaults is
'What the options of a type of tickets are by default, by name, from the catalog; those that begin empty are not there.';

commit;

-- Deploy guildkeeper:desk/_store_type to pg

begin;
set local role guildkeeper_owner;

create function desk._store_type(type desk.type)
returns void
language plpgsql
as $$
declare
  v_type desk.type := _store_type.type;
  v_columns text;
  v_constraint text;
begin
  v_type.name := btrim(v_type.name);
  select string_agg(quote_ident(split_part(o.key, '.', 3)), ', ') into strict v_columns from desk._options(v_type) o;
  execute format(
    'update desk.type y set (%1$s) = (select %1$s from (select ($1).*) v) where y.guild_id = $2 and y.number = $3', v_columns
  ) using v_type, v_type.guild_id, v_type.number;
exception
  when unique_violation then
    perform app._refuse('ticket_type_taken', v_type.name);
  when check_violation or not_null_violation then
    get stacked diagnostics v_constraint = constraint_name;
    v_constraint := coalesce(substring(v_constraint from '^type_(.*)_check$'), 'name');
    perform desk._refuse_option(v_constraint, to_jsonb(v_type) ->> v_constraint);
end;
$$;

comment on function desk._store_type is
'Writes down a type of tickets as it should be. Refuses a name that another has (U0TTN), and a value that is not allowed
(U0TOV).';

commit;

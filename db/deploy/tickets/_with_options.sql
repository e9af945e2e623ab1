-- Deploy guildkeeper:tickets/_with_options to pg

begin;
set local role guildkeeper_owner;

create function tickets._with_options(type tickets.type, options jsonb)
returns tickets.type
language plpgsql stable
as $$
declare
  v_type tickets.type := _with_options.type;
  v_option text;
begin
  for v_option in select o.name from jsonb_object_keys(_with_options.options) as o (name) loop
    if not exists (select from tickets._options(v_type) o where o.name = v_option) then
      perform app._refuse('unknown_ticket_option', left(v_option, 80));
    end if;
    begin
      v_type := jsonb_populate_record(v_type, jsonb_build_object(v_option, _with_options.options -> v_option));
    exception
      when invalid_text_representation or numeric_value_out_of_range or invalid_datetime_format or datetime_field_overflow
        or interval_field_overflow
      then
        perform tickets._refuse_option(v_type, v_option, _with_options.options ->> v_option);
    end;
  end loop;
  return v_type;
end;
$$;

comment on function tickets._with_options is
'A type of tickets with other options, by their names. Refuses what is no option (U0TOP), and a value that is none for it
(U0TOV).';

commit;

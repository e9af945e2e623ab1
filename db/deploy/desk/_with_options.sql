-- Deploy guildkeeper:desk/_with_options to pg

begin;
set local role guildkeeper_owner;

create function desk._with_options(type desk.type, options jsonb)
returns desk.type
language plpgsql stable
as $$
declare
  v_type desk.type := _with_options.type;
  v_name text;
  v_given jsonb;
  v_option config.setting;
begin
  if jsonb_typeof(_with_options.options) <> 'object' then
    perform app._refuse('unknown_ticket_option', left(_with_options.options::text, 80));
  end if;
  for v_name, v_given in select o.key, o.value from jsonb_each(_with_options.options) o loop
    select o.* into v_option from desk._options(v_type) o where o.key = 'desk.type.' || v_name;
    if not found then
      perform app._refuse('unknown_ticket_option', left(v_name, 80));
    end if;
    begin
      v_type := jsonb_populate_record(
        v_type, jsonb_build_object(v_name, desk._read_option(v_option, v_given))
      );
    exception
      when invalid_text_representation or numeric_value_out_of_range or invalid_datetime_format or datetime_field_overflow
        or interval_field_overflow
      then
        perform desk._refuse_option(v_name, v_given #>> '{}');
    end;
  end loop;
  return desk._placed(v_type, _with_options.options);
end;
$$;

comment on function desk._with_options is
'A type of tickets with other options, by their names. Refuses what is no option (U0TOP), and a value that is none for it
(U0TOV).';

commit;

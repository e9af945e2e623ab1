-- Deploy guildkeeper:config/_rehearse to pg

begin;
set local role guildkeeper_owner;

create function config._rehearse(guild_id bigint, setting config.setting_column, value text)
returns jsonb
language plpgsql stable
as $$
declare
  v_function text := format('%s._rehearse_setting', split_part((setting).key, '.', 1));
  v_effects jsonb;
begin
  if to_regproc(v_function) is null then
    return null;
  end if;
  execute format('select %s($1, $2, $3)', v_function::regproc)
  into v_effects using _rehearse.guild_id, (setting).column_name::text, _rehearse.value;
  return nullif(v_effects, '{}');
exception
  when invalid_text_representation or numeric_value_out_of_range or invalid_datetime_format or datetime_field_overflow
    or interval_field_overflow
  then
    return null;  -- what it is not allowed to be is refused when it is set
end;
$$;

comment on function config._rehearse is
'What a setting''s new value would change at once, as counts by name ({"levels_rise": 12}); null where it would change nothing.
Asks the function _rehearse_setting(guild_id, column_name, value) of the setting''s schema, where there is one.';

commit;

-- Deploy guildkeeper:app/_setting to pg

begin;
set local role guildkeeper_owner;

create function app._setting(guild_id bigint, setting app.setting_column)
returns app.setting
language plpgsql stable
as $$
declare
  v_column app.setting_column := _setting.setting;
  v_setting app.setting;
begin
  execute format(
    'select %I::text, (%s)::text from %s where guild_id = $1',
    v_column.column_name, v_column.default_expression, v_column.settings_table
  ) into strict v_setting.value, v_setting.default_value using _setting.guild_id;

  v_setting.key := v_column.key;
  v_setting.typed := case v_column.kind when 'text' then replace(v_setting.value, '\', '\\') else v_setting.value end;
  v_setting.description := v_column.description;
  v_setting.kind := v_column.kind;
  v_setting.allowed := app._setting_allowed(v_column);
  v_setting.choices := v_column.choices;
  v_setting.advanced := v_column.advanced;
  return v_setting;
end;
$$;

comment on function app._setting is 'One setting of a guild, as it is now.';

commit;

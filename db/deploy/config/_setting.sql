-- Deploy guildkeeper:config/_setting to pg

begin;
set local role guildkeeper_owner;

create function config._setting(guild_id bigint, setting config.setting_column)
returns config.setting
language plpgsql stable
as $$
declare
  v_column config.setting_column := _setting.setting;
  v_setting config.setting;
begin
  execute format(
    'select %I::text, (%s)::text from %s where guild_id = $1',
    v_column.column_name, v_column.default_expression, v_column.settings_table
  ) into strict v_setting.value, v_setting.default_value using _setting.guild_id;

  v_setting.key := v_column.key;
  v_setting.typed := config._as_typed(v_column.kind, v_setting.value);
  v_setting.description := v_column.description;
  v_setting.kind := v_column.kind;
  v_setting.allowed := config._setting_allowed(v_column);
  v_setting.choices := v_column.choices;
  v_setting.advanced := v_column.advanced;
  return v_setting;
end;
$$;

comment on function config._setting is 'One setting of a guild, as it is now.';

commit;

-- Deploy guildkeeper:app/config to pg

begin;
set local role guildkeeper_owner;

create type app.setting as (
  key text,
  value text,
  typed text,
  default_value text,
  description text,
  kind text,
  allowed text,
  choices text[],
  advanced boolean,
  effects jsonb
);
comment on type app.setting is
'One setting of a guild; typed: its value as somebody would type it, which app.configure reads as the same; kind: boolean,
integer, number, duration, choice, channel, role, time_zone or text; choices: all there are, of a boolean and a choice;
advanced: few servers ever change it; effects: what a change that was not agreed to would do, see app.configure.';

create function app.config(guild_id bigint)
returns setof app.setting
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_column app.setting_column;
  v_setting app.setting;
begin
  perform app._require_guild(config.guild_id);

  for v_column in select c.* from app.setting_column c order by c.settings_table::text, c.place loop
    execute format(
      'select %I::text, (%s)::text from %s where guild_id = $1',
      v_column.column_name, v_column.default_expression, v_column.settings_table
    ) into strict v_setting.value, v_setting.default_value using config.guild_id;

    v_setting.key := v_column.key;
    v_setting.typed := case v_column.kind when 'text' then replace(v_setting.value, '\', '\\') else v_setting.value end;
    v_setting.description := v_column.description;
    v_setting.kind := v_column.kind;
    v_setting.allowed := app._setting_allowed(v_column);
    v_setting.choices := v_column.choices;
    v_setting.advanced := v_column.advanced;
    return next v_setting;
  end loop;
end;
$$;

comment on function app.config is
'All settings of a guild with value, default, description and what is allowed, domain by domain. Refuses: U0GLD.';

grant usage on type app.setting to guildkeeper_bot, guildkeeper_admin;
grant execute on function app.config to guildkeeper_bot, guildkeeper_admin;

commit;

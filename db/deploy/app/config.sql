-- Deploy guildkeeper:app/config to pg

begin;
set local role guildkeeper_owner;

create function app.config(guild_id bigint, key text default null)
returns setof app.setting
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(config.guild_id);
  if config.key is not null then
    return next app._setting(config.guild_id, app._require_setting(config.key));
    return;
  end if;

  return query
  select s.*
  from app.setting_column c
  cross join lateral app._setting(config.guild_id, c) s
  order by c.settings_table::text, c.place;
end;
$$;

comment on function app.config is
'All settings of a guild with value, default, description and what is allowed, domain by domain; or the one called `key`. Refuses:
U0GLD, U0SET an unknown setting.';

grant execute on function app.config to guildkeeper_bot, guildkeeper_admin;

commit;

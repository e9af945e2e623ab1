-- Deploy guildkeeper:config/show to pg

begin;
set local role guildkeeper_owner;

create function config.show(guild_id bigint, key text default null)
returns setof config.setting
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(show.guild_id);
  if show.key is not null then
    return next config._setting(show.guild_id, config._require_setting(show.key));
    return;
  end if;

  return query
  select s.*
  from config.setting_column c
  cross join lateral config._setting(show.guild_id, c) s
  order by c.settings_table::text, c.place;
end;
$$;

comment on function config.show is
'All settings of a guild with value, default, description and what is allowed, domain by domain; or the one called `key`. Refuses:
U0GLD, U0SET an unknown setting.';

grant execute on function config.show to guildkeeper_bot, guildkeeper_admin;

commit;

-- Deploy guildkeeper:leveling/xp_for_level to pg

begin;
set local role guildkeeper_owner;

create function leveling.xp_for_level(guild_id bigint, level bigint)
returns bigint
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_settings leveling.settings;
begin
  perform app._require_guild(xp_for_level.guild_id);
  if level is null or level not between 0 and 1000 then
    perform app._refuse('invalid_level', coalesce(level::text, 'null'), '0', '1000');
  end if;

  select s.* into strict v_settings from leveling.settings s where s.guild_id = xp_for_level.guild_id;
  return leveling._threshold(v_settings, level::integer);
end;
$$;

comment on function leveling.xp_for_level is
'XP needed in total to reach a level (0 to 1000) in this guild. Refuses: U0GLD, U0LVL.';

grant execute on function leveling.xp_for_level to guildkeeper_bot, guildkeeper_admin;

commit;

-- Deploy guildkeeper:leveling/level_for_xp to pg

begin;
set local role guildkeeper_owner;

create function leveling.level_for_xp(guild_id bigint, xp numeric)
returns integer
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_settings leveling.settings;
begin
  perform app._require_guild(level_for_xp.guild_id);

  select s.* into strict v_settings from leveling.settings s where s.guild_id = level_for_xp.guild_id;
  return leveling._level(v_settings, app._require_amount(level_for_xp.xp, 0, leveling._most_xp()));
end;
$$;

comment on function leveling.level_for_xp is
'The level (0 to 1000) that so much XP (0 to 10^12) makes in this guild. Refuses: U0GLD, U0AMT.';

grant execute on function leveling.level_for_xp to guildkeeper_bot, guildkeeper_admin;

commit;

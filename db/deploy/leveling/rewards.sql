-- Deploy guildkeeper:leveling/rewards to pg

begin;
set local role guildkeeper_owner;

create type leveling.reward_row as (level integer, role_id bigint, members bigint);
comment on type leveling.reward_row is 'A reward role, its level, and how many members have reached it.';

create function leveling.rewards(guild_id bigint)
returns setof leveling.reward_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(rewards.guild_id);

  return query
  select r.level, r.role_id, leveling._members_above(r.guild_id, leveling.xp_for_level(r.guild_id, r.level) - 1)
  from leveling.reward r
  where r.guild_id = rewards.guild_id
  order by r.level, r.role_id;
end;
$$;

comment on function leveling.rewards is
'The reward roles of a guild by level, with how many members have reached each. Refuses: U0GLD.';

grant usage on type leveling.reward_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function leveling.rewards to guildkeeper_bot, guildkeeper_admin;

commit;

-- Deploy guildkeeper:leveling/_roles_at to pg

begin;
set local role guildkeeper_owner;

create function leveling._roles_at(guild_id bigint, level integer, mode leveling.rewards_mode)
returns bigint[]
language plpgsql stable
as $$
begin
  return leveling._roles_of(leveling._live_rewards(guild_id), level, mode);
end;
$$;

comment on function leveling._roles_at is 'The reward roles that a member of this level has in the guild.';

commit;

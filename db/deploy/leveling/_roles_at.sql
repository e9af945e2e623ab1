-- Deploy guildkeeper:leveling/_roles_at to pg
-- requires: leveling/reward

begin;
set local role guildkeeper_owner;

create function leveling._roles_at(guild_id bigint, level integer, mode leveling.rewards_mode)
returns bigint[]
language sql stable
set search_path = ''
as $$
  select coalesce(array_agg(r.role_id order by r.level, r.role_id), '{}')
  from leveling.reward r
  join app.role k on k.guild_id = r.guild_id and k.role_id = r.role_id and k.deleted_at is null
  where r.guild_id = _roles_at.guild_id
    and r.level <= _roles_at.level
    and (
      _roles_at.mode = 'stack'
      or r.level = (
        select max(h.level) from leveling.reward h where h.guild_id = _roles_at.guild_id and h.level <= _roles_at.level
      )
    );
$$;

comment on function leveling._roles_at(bigint, integer, leveling.rewards_mode) is
'The reward roles a member of this level has: of every level reached (stack) or of the highest that has any (replace). Roles
deleted in Discord are left out.';

commit;

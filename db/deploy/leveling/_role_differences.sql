-- Deploy guildkeeper:leveling/_role_differences to pg

begin;
set local role guildkeeper_owner;

create function leveling._role_differences(guild_id bigint, member_ids bigint[])
returns table (member_id bigint, role_id bigint, is_wanted boolean)
language sql stable
as $$
  select m.member_id, r.role_id, r.role_id = any (own.role_ids)
  from leveling.member m
  join leveling.settings s on s.guild_id = m.guild_id
  join app.member k on k.guild_id = m.guild_id and k.member_id = m.member_id
  cross join lateral (select leveling._roles_at(m.guild_id, m.level, s.rewards_mode)) as own (role_ids)
  join leveling.reward r on r.guild_id = m.guild_id
  where m.guild_id = _role_differences.guild_id
    and m.member_id = any (_role_differences.member_ids)
    and k.left_at is null
    and (r.role_id = any (own.role_ids)) <> (r.role_id = any (k.role_ids))
    and app._is_assignable_role(r.guild_id, r.role_id)
    and not discord._under_way(m.guild_id, m.member_id);
$$;

comment on function leveling._role_differences is
'Where the reward roles that these members wear, by app.member, differ from those of their level. Left out: who is gone, roles
that the bot could not give or take, and members with effects under way.';

commit;

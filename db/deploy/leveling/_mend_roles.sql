-- Deploy guildkeeper:leveling/_mend_roles to pg

begin;
set local role guildkeeper_owner;

create function leveling._mend_roles(guild_id bigint, member_ids bigint[])
returns bigint
language plpgsql
as $$
declare
  v_difference record;
  v_effects bigint := 0;
begin
  for v_difference in
    select d.member_id, d.role_id, d.is_wanted
    from leveling._role_differences(_mend_roles.guild_id, _mend_roles.member_ids) d
    order by d.member_id, d.is_wanted, d.role_id
  loop
    if v_difference.is_wanted then
      perform discord.add_role(_mend_roles.guild_id, v_difference.member_id, v_difference.role_id, 'Reward of the level');
    else
      perform discord.remove_role(_mend_roles.guild_id, v_difference.member_id, v_difference.role_id, 'No reward of the level');
    end if;
    v_effects := v_effects + 1;
  end loop;
  return v_effects;
end;
$$;

comment on function leveling._mend_roles is
'Effects: gives these members the reward roles they should wear and takes those they should not. Returns how many effects that
takes.';

commit;

-- Deploy guildkeeper:leveling/_give_roles to pg

begin;
set local role guildkeeper_owner;

create function leveling._give_roles(guild_id bigint, member_id bigint, had bigint[], has bigint[], reason text)
returns bigint
language plpgsql
as $$
declare
  v_role_id bigint;
  v_effects bigint := 0;
begin
  foreach v_role_id in array had loop
    if v_role_id <> all (has) then
      perform discord.remove_role(_give_roles.guild_id, _give_roles.member_id, v_role_id, _give_roles.reason);
      v_effects := v_effects + 1;
    end if;
  end loop;

  foreach v_role_id in array has loop
    if v_role_id <> all (had) then
      perform discord.add_role(_give_roles.guild_id, _give_roles.member_id, v_role_id, _give_roles.reason);
      v_effects := v_effects + 1;
    end if;
  end loop;
  return v_effects;
end;
$$;

comment on function leveling._give_roles is
'Effects: from the roles a member had to those they have now. Returns how many effects that takes.';

commit;

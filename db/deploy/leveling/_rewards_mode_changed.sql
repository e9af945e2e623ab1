-- Deploy guildkeeper:leveling/_rewards_mode_changed to pg
-- requires: leveling/_give_roles leveling/member

begin;
set local role guildkeeper_owner;

create function leveling._rewards_mode_changed()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  perform leveling._give_roles(
    m.guild_id, m.member_id,
    had => leveling._roles_at(m.guild_id, m.level, old.rewards_mode),
    has => leveling._roles_at(m.guild_id, m.level, new.rewards_mode),
    reason => format('Rewards now %s', new.rewards_mode)
  )
  from leveling.member m
  where m.guild_id = new.guild_id
    and m.level >= (select min(r.level) from leveling.reward r where r.guild_id = new.guild_id);
  return null;
end;
$$;

comment on function leveling._rewards_mode_changed() is
'From stack to replace members lose the roles of lower levels, from replace to stack they get them.';

create trigger rewards_mode_changed
after update of rewards_mode on leveling.settings
for each row when (new.rewards_mode <> old.rewards_mode)
execute function leveling._rewards_mode_changed();

commit;

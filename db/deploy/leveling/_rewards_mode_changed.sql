-- Deploy guildkeeper:leveling/_rewards_mode_changed to pg

begin;
set local role guildkeeper_owner;

create function leveling._rewards_mode_changed()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform leveling._follow_rewards(
    new.guild_id, app._because('leveling.rewards_mode', jsonb_build_object('mode', new.rewards_mode)), now()
  );
  return null;
end;
$$;

comment on function leveling._rewards_mode_changed is
'From stack to replace members lose the roles of lower levels, from replace to stack they get them.';

create trigger rewards_mode_changed
after update of rewards_mode on leveling.settings
for each row when (new.rewards_mode <> old.rewards_mode)
execute function leveling._rewards_mode_changed();

commit;

-- Deploy guildkeeper:leveling/_reward_changed to pg

begin;
set local role guildkeeper_owner;

create function leveling._reward_changed()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_guild_id bigint := coalesce(new.guild_id, old.guild_id);
begin
  -- Waits for whoever is just earning a level without knowing of this reward, see leveling._hold_settings.
  perform from leveling.settings s where s.guild_id = v_guild_id for no key update;
  if not found then
    return null;  -- the whole guild is being deleted
  end if;

  perform leveling._follow_rewards(
    v_guild_id, app._because('leveling.reward', jsonb_build_object('level', coalesce(new.level, old.level))), now()
  );
  return null;
end;
$$;

comment on function leveling._reward_changed is
'A reward that comes, goes or moves reaches the members who have its level already: gives them the role, or takes it back.';

create trigger reward_changed
after insert or update or delete on leveling.reward
for each row execute function leveling._reward_changed();

commit;

-- Deploy guildkeeper:leveling/_level_changed to pg

begin;
set local role guildkeeper_owner;

create function leveling._level_changed()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row leveling.member := coalesce(new, old);
  v_settings leveling.settings;
  v_from_level integer := coalesce(old.level, 0);
  v_to_level integer := coalesce(new.level, 0);
  v_had bigint[] := '{}';
  v_has bigint[] := '{}';
begin
  select s.* into v_settings from leveling.settings s where s.guild_id = v_row.guild_id for share;
  if not found then
    return null;  -- the whole guild is being deleted
  end if;

  if exists (
    select from leveling.reward r
    where r.guild_id = v_row.guild_id
      and r.level > least(v_from_level, v_to_level) and r.level <= greatest(v_from_level, v_to_level)
  ) then
    v_had := leveling._roles_at(v_row.guild_id, v_from_level, v_settings.rewards_mode);
    v_has := leveling._roles_at(v_row.guild_id, v_to_level, v_settings.rewards_mode);
    perform leveling._give_roles(v_row.guild_id, v_row.member_id, v_had, v_has, format('Level %s', v_to_level));
  end if;

  -- A new curve changes levels too, without anybody having earned one.
  if v_to_level > v_from_level and new.xp > coalesce(old.xp, 0) then
    perform leveling._announce(
      v_settings, new, v_from_level,
      new_role_ids => array(
        select r.id from unnest(v_has) with ordinality as r (id, place) where r.id <> all (v_had) order by r.place
      )
    );
  end if;
  return null;
end;
$$;

comment on function leveling._level_changed is
'What follows from a change of level, whoever made it: reward roles are given and taken back, and a level that was earned is
announced.';

create trigger level_changed_by_insert
after insert on leveling.member
for each row when (new.level > 0)
execute function leveling._level_changed();

create trigger level_changed_by_update
after update on leveling.member
for each row when (new.level <> old.level)
execute function leveling._level_changed();

create trigger level_changed_by_delete
after delete on leveling.member
for each row when (old.level > 0)
execute function leveling._level_changed();

commit;

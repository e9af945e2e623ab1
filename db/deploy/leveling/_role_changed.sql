-- Deploy guildkeeper:leveling/_role_changed to pg

begin;
set local role guildkeeper_owner;

create function leveling._role_changed()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from leveling.reward r where r.guild_id = new.guild_id and r.role_id = new.role_id) then
    return null;
  end if;

  perform from leveling.settings s where s.guild_id = new.guild_id for no key update;
  perform leveling._follow_rewards(
    new.guild_id,
    app._because(
      'leveling.reward_role', jsonb_build_object('role', new.name, 'state',
      case when new.deleted_at is null then 'back' else 'deleted' end)
    ),
    now()
  );
  return null;
end;
$$;

comment on function leveling._role_changed is
'A reward''s role that is deleted in Discord is wanted no more; in mode replace the reward below it takes its place.';

create trigger role_changed
after update of deleted_at on app.role
for each row when ((new.deleted_at is null) <> (old.deleted_at is null))
execute function leveling._role_changed();

commit;

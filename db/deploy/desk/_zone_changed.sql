-- Deploy guildkeeper:desk/_zone_changed to pg

begin;
set local role guildkeeper_owner;

create function desk._zone_changed()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform desk._mark_changed(new.guild_id, null, now());
  return null;
end;
$$;

comment on function desk._zone_changed is 'Hears of another time zone of a guild: working hours are in it.';

create trigger tickets_zone_changed
after update of time_zone on app.settings
for each row when (new.time_zone is distinct from old.time_zone)
execute function desk._zone_changed();

commit;

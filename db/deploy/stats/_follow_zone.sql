-- Deploy guildkeeper:stats/_follow_zone to pg

begin;
set local role guildkeeper_owner;

create function stats._follow_zone()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform outbox.schedule(new.guild_id, now(), 'stats._fold_due', key => 'stats._fold_due');
  return null;
end;
$$;

comment on function stats._follow_zone is 'After a change of a guild''s time zone its days are cut anew.';

create trigger stats_follow_zone
after update of time_zone on app.settings
for each row when (new.time_zone is distinct from old.time_zone)
execute function stats._follow_zone();

commit;

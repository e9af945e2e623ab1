-- Deploy guildkeeper:leveling/_log_census_change to pg
-- requires: leveling/census

begin;
set local role guildkeeper_owner;

create function leveling._log_census_change()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  insert into leveling.census_change (guild_id, from_xp, to_xp)
  values (coalesce(new.guild_id, old.guild_id), nullif(old.xp, 0), nullif(new.xp, 0));
  return null;
end;
$$;

comment on function leveling._log_census_change() is 'Tells the census of every change of XP, whoever makes it.';

create trigger census_insert
after insert on leveling.member
for each row when (new.xp > 0)
execute function leveling._log_census_change();

create trigger census_update
after update of xp on leveling.member
for each row when (new.xp <> old.xp)
execute function leveling._log_census_change();

create trigger census_delete
after delete on leveling.member
for each row when (old.xp > 0)
execute function leveling._log_census_change();

commit;

-- Deploy guildkeeper:leveling/_fold_census_now_and_then to pg
-- requires: leveling/fold_census leveling/_log_census_change

begin;
set local role guildkeeper_owner;

create function leveling._fold_census_now_and_then()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  v_guild record;
begin
  for v_guild in select w.guild_id, count(*) as members from written w group by w.guild_id order by w.guild_id loop
    if random() * 1000 < v_guild.members then
      perform leveling.fold_census(v_guild.guild_id);
    end if;
  end loop;
  return null;
end;
$$;

comment on function leveling._fold_census_now_and_then() is
'Folds a guild''s census after a thousand written members in the mean, without counting what is waiting: each written member
has the chance of one in a thousand. A statement that writes a thousand or more folds at once.';

create trigger fold_census_after_insert
after insert on leveling.member
referencing new table as written
for each statement execute function leveling._fold_census_now_and_then();

create trigger fold_census_after_update
after update on leveling.member
referencing new table as written
for each statement execute function leveling._fold_census_now_and_then();

commit;

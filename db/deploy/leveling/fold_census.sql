-- Deploy guildkeeper:leveling/fold_census to pg

begin;
set local role guildkeeper_owner;

create function leveling.fold_census(guild_id bigint)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_changes leveling.head_count[];
begin
  -- One at a time; whoever comes second leaves it to the first.
  perform from app.guild g where g.guild_id = fold_census.guild_id for no key update skip locked;
  if not found then
    return 0;
  end if;

  with folded as (
    delete from leveling.census_change c
    where c.guild_id = fold_census.guild_id
    returning c.guild_id, c.xp, c.members
  )
  select array_agg(f::leveling.head_count) into v_changes from folded f;

  perform leveling._add_to_census(v_changes);
  return coalesce(cardinality(v_changes), 0);
end;
$$;

comment on function leveling.fold_census is
'Folds what has changed since the last time into the census of a guild and returns how many changes they were. It happens by
itself, about every thousand; ranks are exact before and after.';

grant execute on function leveling.fold_census to guildkeeper_admin;

commit;

-- Deploy guildkeeper:leveling/fold_census to pg
-- requires: leveling/census

begin;
set local role guildkeeper_owner;

create function leveling.fold_census(guild_id bigint)
returns bigint
language plpgsql security definer
set search_path = ''
as $$
declare
  v_changes leveling.census_change[];
begin
  -- One folder at a time: two would lock the same buckets. The one that comes second has nothing to do.
  perform from leveling.settings s where s.guild_id = fold_census.guild_id for no key update skip locked;
  if not found then
    return 0;
  end if;

  with folded as (
    delete from leveling.census_change c where c.guild_id = fold_census.guild_id returning c.*
  )
  select array_agg(f) into v_changes from folded f;

  insert into leveling.census as c (guild_id, shift, bucket, members)
  select fold_census.guild_id, s.shift, m.xp >> s.shift, sum(m.members)
  from (
    select v.from_xp, -1 from unnest(v_changes) v
    union all
    select v.to_xp, 1 from unnest(v_changes) v
  ) as m (xp, members)
  cross join (values (0), (8), (16), (24), (32), (40)) as s (shift)
  where m.xp is not null
  group by s.shift, m.xp >> s.shift
  having sum(m.members) <> 0
  order by s.shift, m.xp >> s.shift
  on conflict on constraint census_pkey do update set members = c.members + excluded.members;

  return coalesce(cardinality(v_changes), 0);
end;
$$;

comment on function leveling.fold_census(bigint) is
'Folds the changes of XP since the last time into the census of a guild and returns how many they were. It happens by itself,
about every thousand changes; ranks are exact before and after.';

grant execute on function leveling.fold_census(bigint) to guildkeeper_admin;

commit;

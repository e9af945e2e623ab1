-- Deploy guildkeeper:leveling/_add_to_census to pg

begin;
set local role guildkeeper_owner;

create function leveling._add_to_census(changes leveling.head_count[])
returns void
language plpgsql
as $$
begin
  insert into leveling.census as c (guild_id, shift, bucket, members)
  select h.guild_id, s.shift, h.xp >> s.shift, sum(h.members)
  from unnest(_add_to_census.changes) h
  cross join (values (0), (8), (16), (24), (32)) as s (shift)
  group by h.guild_id, s.shift, h.xp >> s.shift
  having sum(h.members) <> 0
  order by h.guild_id, s.shift, h.xp >> s.shift
  on conflict on constraint census_pkey do update set members = c.members + excluded.members;

  -- Where nobody is any more there is nothing to count.
  delete from leveling.census c
  using (
    select distinct h.guild_id, s.shift, h.xp >> s.shift as bucket
    from unnest(_add_to_census.changes) h
    cross join (values (0), (8), (16), (24), (32)) as s (shift)
    where h.members < 0
  ) touched
  where c.guild_id = touched.guild_id and c.shift = touched.shift and c.bucket = touched.bucket and c.members = 0;
end;
$$;

comment on function leveling._add_to_census is
'Adds head counts to the census. The caller holds the guild''s row in app.guild, so that two never want the same buckets.';

commit;

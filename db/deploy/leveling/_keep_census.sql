-- Deploy guildkeeper:leveling/_keep_census to pg

begin;
set local role guildkeeper_owner;

create function leveling._keep_census()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_many constant integer := 200;  -- from here on counting is cheaper than noting and folding
  c_changes_a_fold constant integer := 1000;
  v_changes leveling.head_count[];
  v_guild record;
begin
  -- The transition tables are read alone, never beside a table: see "More than one machine".
  if tg_op = 'INSERT' then
    select array_agg(row(n.guild_id, n.xp, n.members)::leveling.head_count) into v_changes
    from (select w.guild_id, w.xp, count(*) as members from written w where w.xp > 0 group by w.guild_id, w.xp) n;
  elsif tg_op = 'UPDATE' then
    select array_agg(row(n.guild_id, n.xp, n.members)::leveling.head_count) into v_changes
    from (
      select c.guild_id, c.xp, sum(c.members) as members
      from (
        select w.guild_id, w.xp, 1 as members from written w
        union all
        select o.guild_id, o.xp, -1 from overwritten o
      ) c
      where c.xp > 0
      group by c.guild_id, c.xp
      having sum(c.members) <> 0
    ) n;
  else
    select array_agg(row(n.guild_id, n.xp, n.members)::leveling.head_count) into v_changes
    from (select o.guild_id, o.xp, -count(*) as members from overwritten o where o.xp > 0 group by o.guild_id, o.xp) n;
  end if;

  if v_changes is null then
    return null;
  end if;

  if cardinality(v_changes) >= c_many then
    perform from app.guild g
    where g.guild_id in (select h.guild_id from unnest(v_changes) h)
    order by g.guild_id
    for no key update;
    perform leveling._add_to_census(v_changes);
    return null;
  end if;

  insert into leveling.census_change (guild_id, xp, members)
  select h.guild_id, h.xp, h.members from unnest(v_changes) h;

  for v_guild in select h.guild_id, count(*) as changes from unnest(v_changes) h group by h.guild_id order by h.guild_id loop
    if random() * c_changes_a_fold < v_guild.changes then
      perform leveling.fold_census(v_guild.guild_id);
    end if;
  end loop;
  return null;
end;
$$;

comment on function leveling._keep_census is
'Tells the census what a statement did to the XP of members, whoever made it: a great change is counted at once, a small one is
noted, and now and then folded: each change has the chance of one in a thousand to fold its guild, so that about a thousand
wait in the mean and nobody has to count them.';

create trigger keep_census_of_inserted
after insert on leveling.member
referencing new table as written
for each statement execute function leveling._keep_census();

create trigger keep_census_of_updated
after update on leveling.member
referencing old table as overwritten new table as written
for each statement execute function leveling._keep_census();

create trigger keep_census_of_deleted
after delete on leveling.member
referencing old table as overwritten
for each statement execute function leveling._keep_census();

commit;

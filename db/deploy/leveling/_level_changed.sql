-- Deploy guildkeeper:leveling/_level_changed to pg

begin;
set local role guildkeeper_owner;

create function leveling._level_changed()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_changes leveling.level_change[];
  v_guild record;
begin
  -- The transition tables are read alone, never beside a table: see "More than one machine".
  if tg_op = 'INSERT' then
    select array_agg(row(w.guild_id, w.member_id, w, 0, w.level, 0)::leveling.level_change) into v_changes
    from written w where w.level > 0;
  elsif tg_op = 'UPDATE' then
    select array_agg(row(w.guild_id, w.member_id, w, o.level, w.level, o.xp)::leveling.level_change) into v_changes
    from written w
    join overwritten o on o.guild_id = w.guild_id and o.member_id = w.member_id
    where w.level <> o.level;
  else
    select array_agg(row(o.guild_id, o.member_id, null, o.level, 0, o.xp)::leveling.level_change) into v_changes
    from overwritten o where o.level > 0;
  end if;

  if v_changes is null then
    return null;
  end if;

  for v_guild in
    select c.guild_id, array_agg(c order by c.member_id) as changes
    from unnest(v_changes) c
    group by c.guild_id
    order by c.guild_id
  loop
    perform leveling._follow_levels(v_guild.guild_id, v_guild.changes);
  end loop;
  return null;
end;
$$;

comment on function leveling._level_changed is
'What follows from the changes of levels that a statement made, whoever made it: all of them at once, so that members are locked
in order.';

create trigger level_changed_by_insert
after insert on leveling.member
referencing new table as written
for each statement execute function leveling._level_changed();

create trigger level_changed_by_update
after update on leveling.member
referencing old table as overwritten new table as written
for each statement execute function leveling._level_changed();

create trigger level_changed_by_delete
after delete on leveling.member
referencing old table as overwritten
for each statement execute function leveling._level_changed();

commit;

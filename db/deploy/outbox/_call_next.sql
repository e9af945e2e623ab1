-- Deploy guildkeeper:outbox/_call_next to pg

begin;
set local role guildkeeper_owner;

create function outbox._call_next()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_lane record;
begin
  -- Mostly nobody stands behind, which the edge of an index tells.
  if not exists (select from outbox.effect e where e.state = 'pending' and e.behind) then
    return null;
  end if;

  for v_lane in
    select distinct w.guild_id, w.lane
    from was w
    where w.state in ('pending', 'claimed')
      and not exists (
        select from outbox.effect e
        where e.guild_id = w.guild_id and e.effect_id = w.effect_id and e.state in ('pending', 'claimed')
      )
  loop
    update outbox.effect e
    set behind = false
    where e.guild_id = v_lane.guild_id
      and e.effect_id = (
        select b.effect_id
        from outbox.effect b
        where b.guild_id = v_lane.guild_id and b.lane = v_lane.lane and b.state = 'pending' and b.behind
        order by b.queued_at, b.effect_id
        limit 1
      )
      and e.behind;
  end loop;
  return null;
end;
$$;

comment on function outbox._call_next is
'Some of a lane are finished: the first that stands behind does so no more. Whoever finishes some of a lane calls one, so that it
does not matter in what order, or by whom at once: the one whose turn it is has been called.';

create trigger call_next
after update on outbox.effect
referencing old table as was
for each statement execute function outbox._call_next();

create trigger call_next_of_deleted
after delete on outbox.effect
referencing old table as was
for each statement execute function outbox._call_next();

commit;

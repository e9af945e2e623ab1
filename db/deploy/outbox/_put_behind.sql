-- Deploy guildkeeper:outbox/_put_behind to pg

begin;
set local role guildkeeper_owner;

create function outbox._put_behind(bulk boolean, at timestamptz)
returns bigint
language plpgsql
as $$
declare
  -- So many that are due are looked past in less time than it takes to put them behind.
  c_crowd constant integer := 200;
  c_most constant integer := 500;
  v_behind bigint;
begin
  if (
    select count(*) < c_crowd
    from (
      select from outbox.effect d
      where d.state = 'pending' and not d.behind and d.bulk = _put_behind.bulk and d.run_at <= _put_behind.at
      limit c_crowd
    ) crowd
  ) then
    return 0;
  end if;

  with due as materialized (
    select d.guild_id, d.lane, d.effect_id
    from outbox.effect d
    where d.state = 'pending' and not d.behind and d.bulk = _put_behind.bulk and d.run_at <= _put_behind.at
    order by d.run_at
    limit c_most
  ),
  head as materialized (
    select l.guild_id, (
      select f.effect_id
      from outbox.effect f
      where f.guild_id = l.guild_id and f.lane = l.lane and f.state in ('pending', 'claimed')
      order by f.state desc, f.queued_at, f.effect_id
      limit 1
    ) as effect_id
    from (select distinct due.guild_id, due.lane from due) l
  ),
  -- Whoever finishes one calls the next of its lane. So that nobody waits for a call that was made before, the first is locked
  -- meanwhile: it is finished when the others stand behind it.
  first as materialized (
    select f.guild_id, f.lane, f.effect_id
    from head
    join outbox.effect f on f.guild_id = head.guild_id and f.effect_id = head.effect_id
    where f.finished_at is null and not f.behind
    for share of f skip locked
  ),
  others as materialized (
    select e.guild_id, e.effect_id
    from due
    join first on first.guild_id = due.guild_id and first.lane = due.lane and first.effect_id <> due.effect_id
    join outbox.effect e on e.guild_id = due.guild_id and e.effect_id = due.effect_id
    where e.token is null and e.finished_at is null
    for update of e skip locked
  )
  update outbox.effect e
  set behind = true
  from others
  where e.guild_id = others.guild_id and e.effect_id = others.effect_id;

  get diagnostics v_behind = row_count;
  return v_behind;
end;
$$;

comment on function outbox._put_behind is
'Where hundreds are due and are not taken, puts those behind which wait for another of their lane, so that thousands of one lane
are not in the way of others at each claim; returns how many. outbox._call_next calls them, one by one.';

commit;

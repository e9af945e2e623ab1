-- Deploy guildkeeper:event/take_turn to pg

begin;
set local role guildkeeper_owner;

create function event.take_turn(
  shard_id integer,
  max_concurrency integer,
  remaining integer,
  resets_at timestamptz,
  at timestamptz default now()
)
returns interval
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_pace constant interval := '5 seconds';
  v_from timestamptz := take_turn.at;
begin
  perform from event.cell for no key update;
  -- Turns that are still to come: Discord has not counted them yet.
  if take_turn.remaining <= (
    select coalesce(sum(ceil(extract(epoch from t.next_at - c_pace - take_turn.at) / 5)), 0)
    from event.turn t
    where t.next_at - c_pace > take_turn.at
  ) then
    v_from := greatest(v_from, take_turn.resets_at);
  end if;

  insert into event.turn (bucket, next_at)
  values (take_turn.shard_id % take_turn.max_concurrency, v_from + c_pace)
  on conflict on constraint turn_pkey do update
  set next_at = greatest(event.turn.next_at, v_from) + c_pace
  returning next_at - c_pace into v_from;
  return v_from - take_turn.at;
end;
$$;

comment on function event.take_turn is
'In how long a shard may start a session, and nobody else of its bucket: five seconds after the one before. `remaining` is how
many sessions Discord takes until resets_at: when none is left for the whole fleet, the turn is then.';

grant execute on function event.take_turn to guildkeeper_bot;

commit;

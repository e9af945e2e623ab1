-- Deploy guildkeeper:outbox/_take to pg

begin;
set local role guildkeeper_owner;

create function outbox._take(bulk boolean, most integer, lease interval, at timestamptz)
returns setof outbox.effect
language plpgsql
as $$
declare
  -- As many as are no crowd yet to outbox._put_behind.
  c_besides constant integer := 200;
  v_left integer := _take.most;
  v_taken integer;
begin
  -- Until something is taken, or for long enough.
  for v_round in 0..20 loop
    exit when v_round > 2 and v_left < _take.most;
    return query
    select t.* from outbox._take_due(_take.bulk, v_left, case when v_round > 0 then c_besides else 0 end, _take.lease,
      _take.at) t;
    get diagnostics v_taken = row_count;
    v_left := v_left - v_taken;
    -- Mostly all that was due is taken, or all that was asked for.
    exit when v_left <= 0 or not exists (
      select from outbox.effect e where e.state = 'pending' and not e.behind and e.bulk = _take.bulk and e.run_at <= _take.at
    );
    exit when v_round > 0 and outbox._put_behind(_take.bulk, _take.at) = 0;
  end loop;
end;
$$;

comment on function outbox._take is
'Takes at most so many effects whose turn it is, as outbox._take_due does. Where those that are due longest are mostly of a few
lanes, the first thousands make way for others (outbox._put_behind), and all of them in the course of some claims.';

commit;

-- Specification of outbox._take: whose turn it is, in bulk or not.

begin;
select plan(13);
\ir ../../fixtures/effects.sql

-- Takes, tells the lanes, and puts back what was taken.
create function pg_temp.taken(bulk boolean, most integer default 20, at numeric default 0) returns text language plpgsql as $$
declare
  v_lanes text := string_agg(t.lane, ' ' order by t.run_at, t.effect_id)
    from outbox._take(bulk, most, '60 seconds', tests.t(at)) t;
begin
  update outbox.effect e set state = 'pending', token = null, lease_until = null where e.state = 'claimed';
  return v_lanes;
end;
$$;

select is(pg_temp.taken(false), null, 'of an empty queue nothing is taken');
do $$
begin
  perform tests.queue('a', due => 2), tests.queue('b', due => 1), tests.queue('b', due => 0, queued => 1),
    tests.queue('c', due => 1),
    tests.queue('d', due => 9);
  update outbox.effect e set bulk = true where e.lane in ('c', 'd');
end;
$$;
select is(pg_temp.taken(false, at => 5), 'b a', 'of each lane one, those first that are due longest');
select is(pg_temp.taken(true, at => 5), 'c', 'what is in bulk apart');
select is(pg_temp.taken(true, at => 9), 'c d', 'when it is due');
select is(pg_temp.taken(false, 1, 5), 'b', 'at most as many as asked for');
select is(pg_temp.taken(false, 0, 5), null, 'none, if none are asked for');
select is(pg_temp.taken(false, -1, 5), null, 'nor if fewer than none');
insert into outbox.hold (guild_id, route, until) values (1, 'PUT /b', tests.t(30));
select is(pg_temp.taken(false, at => 5), 'a', 'nothing of a held route');
update outbox.hold set probe_id = (select e.effect_id from outbox.effect e where e.lane = 'b' and e.queued_at = tests.t());
select is(pg_temp.taken(false, at => 5), 'b a', 'but for its probe');

delete from outbox.hold;

-- What is due longest is of one lane

delete from outbox.effect;
do $$
begin
  perform tests.queue('long', queued => n) from generate_series(1, 400) n;
  perform tests.queue('short', due => 1);
end;
$$;
select is(pg_temp.taken(false, at => 0.5), 'long', 'of a lane of hundreds one is taken');
select is(pg_temp.taken(false, at => 5), 'long short', 'and what is due after all of them');
select results_eq(
  'select behind, count(*), min(queued_at) from outbox.effect group by 1 order by 1',
  $$values (false, 2::bigint, tests.t()), (true, 399, tests.t(2))$$, 'since the others stand behind the one that goes first'
);
select is_empty('select * from outbox.selfcheck(1)', 'which is sound');

select * from finish();
rollback;

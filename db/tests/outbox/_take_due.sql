-- Specification of outbox._take_due: whose turn it is, in bulk or not.

begin;
select plan(17);
\ir ../../fixtures/effects.sql

-- Takes, tells the lanes, and puts back what was taken.
create function pg_temp.taken(bulk boolean, most integer default 20, at numeric default 0) returns text language plpgsql as $$
declare
  v_lanes text := string_agg(t.lane, ' ' order by t.run_at, t.effect_id)
    from outbox._take_due(bulk, most, 200, '60 seconds', tests.t(at)) t;
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


select results_eq(
  $$select t.state::text, t.attempts, t.claimed_at, t.lease_until, t.token is not null
    from outbox._take_due(false, 1, 0, '5 seconds', tests.t(5)) t$$,
  $$values ('claimed', 4, tests.t(5), tests.t(10), true)$$,
    'what is taken is claimed: a try more than before, with a lease and a token'
);
select is(
  (select e.state::text from outbox.effect e where e.lane = 'a'), 'pending', 'the others wait'
);

delete from outbox.effect;
delete from outbox.hold;

-- What it looks at: what it takes, whatever waits besides

do $$
begin
  perform tests.queue_roles(5000, due => 0), tests.queue_roles(5000, due => 60, first => 10001);
  update outbox.effect e set bulk = true where e.run_at <= tests.t();
  perform tests.queue_roles(20, due => 1, first => 20001);
end;
$$;
analyze outbox.effect;
create function pg_temp.rows_read(bulk boolean, besides integer default 0) returns bigint language plpgsql as $$
declare
  c_read constant text :=
    'select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables where relid = ''outbox.effect''::regclass';
  v_before bigint;
  v_after bigint;
begin
  execute c_read into v_before;
  perform outbox._take_due(rows_read.bulk, 10, rows_read.besides, '60 seconds', tests.t(5));
  execute c_read into v_after;
  return v_after - v_before;
end;
$$;
select cmp_ok(pg_temp.rows_read(false), '<=', 40::bigint, 'not at thousands in bulk, nor at thousands that are put off');
select cmp_ok(pg_temp.rows_read(true), '<=', 40::bigint, 'nor, of those in bulk, at more than their turn');
select is(
  (select count(*) from outbox._take_due(true, 10, 0, '60 seconds', tests.t(5)) t where t.bulk), 10::bigint,
  'and finds what is due all the same'
);

-- A lane of thousands

delete from outbox.effect;
do $$
begin
  perform tests.queue('long', queued => n) from generate_series(1, 5000) n;
  perform tests.queue('behind it', due => 1);
end;
$$;
analyze outbox.effect;
select cmp_ok(pg_temp.rows_read(false, 50), '<=', 200::bigint, 'not at thousands of one lane');
select is(
  (select e.queued_at from outbox.effect e where e.state = 'claimed'), tests.t(1), 'but takes the one that waits longest'
);
update outbox.effect e set state = 'pending', token = null where e.state = 'claimed';
select is(pg_temp.taken(false, at => 5), 'long', 'and so does not come to what is due after those: see outbox._put_behind');

select * from finish();
rollback;

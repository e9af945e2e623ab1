-- Specification of outbox._take: whose turn it is, in bulk or not.

begin;
select plan(9);
\ir ../../fixtures/effects.sql

create function pg_temp.taken(bulk boolean, most integer default 20, at numeric default 0) returns text language sql as $$
  select string_agg(t.lane, ' ' order by t.run_at, t.effect_id) from outbox._take(bulk, most, tests.t(at)) t
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

select * from finish();
rollback;

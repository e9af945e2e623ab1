-- Specification of outbox._choose_probes: one effect of a refused route is tried when its time is over.

begin;
select plan(7);
\ir ../../fixtures/effects.sql

insert into outbox.hold (guild_id, route, until, refused) values (1, 'PUT /guilds/1/members/*/roles/201', tests.t(60), true);
create function pg_temp.probe(at numeric) returns text language sql as $$
  select outbox._choose_probes('60 seconds', tests.t(at));
  select e.lane from outbox.hold h join outbox.effect e on e.guild_id = h.guild_id and e.effect_id = h.probe_id
$$;

select is(pg_temp.probe(60), null, 'where nothing waits, nothing is tried');
do $$ begin perform tests.queue_roles(3, due => 10), tests.queue('member 501', queued => 5, due => 1000); end $$;
select is(pg_temp.probe(59), null, 'nor before the time is over');
select is(pg_temp.probe(60), 'member 502', 'then it is the one that waits longest, of those whose turn it is');
select results_eq(
  'select until, put_off_until, refused from outbox.hold', 'values (tests.t(120), tests.t(120), true)',
  'the others wait for one lease more'
);
select is(pg_temp.probe(119), 'member 502', 'within that time it is the only one');
update outbox.effect set run_at = tests.t(61) where lane = 'member 502';
select is(pg_temp.probe(120), 'member 503', 'after it, another has its turn');
update outbox.hold set refused = false, probe_id = null, until = tests.t();
select is(pg_temp.probe(300), null, 'a route that is not refused needs none');

select * from finish();
rollback;

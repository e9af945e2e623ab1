-- Specification of outbox._bring_forward: what was put off is due when its route is free before its time.

begin;
select plan(7);
\ir ../../fixtures/effects.sql

do $$ begin perform tests.queue_roles(2, due => 60), tests.queue_roles(1, due => 61), tests.queue_roles(1, due => 90); end $$;
insert into outbox.hold (guild_id, route, until, refused, put_off_until)
values (1, 'PUT /guilds/1/members/*/roles/201', tests.t(60), true, tests.t(60));
create function pg_temp.due(at numeric) returns text language sql as $$
  select outbox._bring_forward(tests.t(at));
  select string_agg(round(extract(epoch from e.run_at - tests.t()))::text, ' ' order by e.effect_id) from outbox.effect e
$$;

select is(pg_temp.due(10), '60 60 61 90', 'a refused route keeps what it holds');
update outbox.hold set refused = false;
select is(pg_temp.due(20), '60 60 61 90', 'so does one with a limit that lasts');
update outbox.hold set until = tests.t(30);
select is(pg_temp.due(30), '30 30 30 90', 'one that is free does not, those who were refused included; what is due later stays');
select is((select put_off_until from outbox.hold), tests.t(60), 'there may be more');
select is(pg_temp.due(31), '30 30 30 90', 'the next time there is none');
select is((select put_off_until from outbox.hold), '-infinity', 'and that is the end of it');

delete from outbox.effect;
update outbox.hold set put_off_until = tests.t(60);
do $$ begin perform tests.queue_roles(5001, due => 50), outbox._bring_forward(tests.t(40)); end $$;
select is((select count(*) from outbox.effect where run_at = tests.t(40)), 5000::bigint, 'at most 5,000 at once');

select * from finish();
rollback;

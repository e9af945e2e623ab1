-- Specification of outbox._waiting_for: how many effects wait for a route.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
select plan(3);

select tests.queue_roles(3);
create temporary table route as select max(e.route) as route from outbox.effect e;
select is((select outbox._waiting_for(1, r.route) from route r), 3::bigint, 'all that wait');
update outbox.effect set state = 'done' where path like '%501%';
select is((select outbox._waiting_for(1, r.route) from route r), 2::bigint, 'what is done does not');
select is((select outbox._waiting_for(2, r.route) from route r), 0::bigint, 'in that guild');

select * from finish();
rollback;

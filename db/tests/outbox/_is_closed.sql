-- Specification of outbox._is_closed: whether Discord refuses a route.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
select plan(3);

insert into outbox.hold (guild_id, route, until, refused)
values (1, 'PUT /a', tests.t(60), true), (1, 'PUT /b', tests.t(60), false);
select is(outbox._is_closed(1, 'PUT /a'), true, 'one that was refused');
select is(outbox._is_closed(1, 'PUT /b'), false, 'one that only waits is open');
select is(outbox._is_closed(2, 'PUT /a'), false, 'and that of another guild');

select * from finish();
rollback;

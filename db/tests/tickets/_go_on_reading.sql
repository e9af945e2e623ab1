-- Specification of tickets._go_on_reading: a reading stays alive.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket();
update tickets.ticket set history_token = '00000000-0000-0000-0000-000000000001';
select is(tickets._go_on_reading(1, 1, gen_random_uuid(), tests.h()), false, 'not another''s');
select is(tickets._go_on_reading(1, 1, '00000000-0000-0000-0000-000000000001', tests.h()), true, 'one''s own');
select is((tests.ticket(1)).history_until, tests.h() + interval '1 minute', 'for a minute');

select * from finish();
rollback;

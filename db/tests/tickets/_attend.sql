-- Specification of tickets._attend: a ticket, as it is by now.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select tests.ticket();
select tests.say(77, tests.h(2), 501, role_ids => '{201}');
select is((tickets._attend(1, 1)).waits_for, 'opener', 'what was said there counts');
select throws_ok('select tickets._attend(1, 2)', 'U0TKT', null, 'there must be one');

select * from finish();
rollback;

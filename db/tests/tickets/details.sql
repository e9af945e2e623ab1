-- Specification of tickets.details: a ticket for its viewer.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select tests.ticket();
update tickets.ticket set claimed_by = 77;
update desk.type set hides_staff = true;
select is((tickets.details(1, 1, 77, tests.staff())).claimed_by, 77::bigint, 'staff');
select is((tickets.details(1, 1, 5, tests.anybody())).claimed_by, null, 'its opener');
select throws_ok('select tickets.details(1, 1, 6, tests.anybody())', 'U0TYR', null, 'nobody else');

select * from finish();
rollback;

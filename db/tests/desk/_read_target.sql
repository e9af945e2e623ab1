-- Specification of desk._read_target: a target is a duration, or none.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select is(desk._read_target('90m'), '1:30', 'a duration');
select is(desk._read_target(' '), null, 'none');
select throws_ok($$select desk._read_target('0s')$$, 'U0DUR', null, 'nobody answers at once');

select * from finish();
rollback;

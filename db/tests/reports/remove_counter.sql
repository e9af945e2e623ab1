-- Specification of reports.remove_counter: a channel counts no more.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select reports.set_counter(1, 103, 'members', '{count}');
select is(reports.remove_counter(1, 103, 5, 'k'), true, 'it did');
select is(reports.remove_counter(1, 103, 5, 'k'), true, 'the same key again is the same');
select is(reports.remove_counter(1, 103), false, 'it does not');

select * from finish();
rollback;

-- Specification of desk._free_place: where the next question goes.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select desk.set_question(1, '1', 1, 'a'), desk.set_question(1, '1', 3, 'c');
select is(desk._free_place(1, 1), 2, 'the first that is free');
select desk.set_question(1, '1', p, 'x') from generate_series(1, 5) p;
select is(desk._free_place(1, 1), null, 'none, where there are five');

select * from finish();
rollback;

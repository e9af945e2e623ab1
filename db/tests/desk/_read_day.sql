-- Specification of desk._read_day: a day is read.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select is(desk._read_day(' 2026-12-24 '), '2026-12-24', 'as it is written everywhere');
select tests.refuses(
  $$select desk._read_day('soon')$$, 'U0THO', '"soon" is no day. Write it as 2026-12-24.', 'what is none is refused'
);
select throws_ok($$select desk._read_day('2026-02-30')$$, 'U0THO', null, 'and one that the calendar has not');
select throws_ok($$select desk._read_day(null)$$, 'U0THO', null, 'nothing as well');

select * from finish();
rollback;

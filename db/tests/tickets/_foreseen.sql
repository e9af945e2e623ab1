-- Specification of tickets._foreseen: what an option would close.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

select tests.ticket();
update tickets.ticket set waits_for = 'opener';
create function pg_temp.foreseen(option text, value jsonb) returns jsonb language sql as $$
  select tickets._foreseen(1, '1', option, value, tests.h(5)) - 'tickets'
$$;
select is(pg_temp.foreseen('warn_after', '"2h"'), '{"closing": 1, "value": "7200s"}', 'how many');
select is(
  tickets._foreseen(1, '1', 'warn_after', '"2h"', tests.h(5)) -> 'tickets' -> 0 ->> 'number', '1', 'and which'
);
select is(pg_temp.foreseen('close_after', '"2h"'), null, 'while nobody is warned, nothing is closed');
select is(pg_temp.foreseen('warn_after', '"1 second"'), null, 'what is not allowed closes nothing');
select is(pg_temp.foreseen('name', '"Help"'), null, 'nor does what has nothing to do with it');

select * from finish();
rollback;

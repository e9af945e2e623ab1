-- Specification of desk._require_kind: a type is found by what people type.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select is((desk._require_kind(1, ' sUpport ')).number, 1, 'its name');
select throws_ok($$select desk._require_kind(2, 'Support')$$, 'U0TTY', null, 'not another guild''s');

select * from finish();
rollback;

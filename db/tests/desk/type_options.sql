-- Specification of desk.type_options: what can be chosen of a type.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select is((select o.value from desk.type_options(1, '1') o where o.key = 'desk.type.most_open'), '50', 'and what it is');
select throws_ok($$select desk.type_options(1, '2')$$, 'U0TTY', null, 'a type that there is not is refused');

select * from finish();
rollback;

-- Specification of desk._hold_panel: a panel is changed by one at a time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select throws_ok($$select desk._hold_panel(1, 'x')$$, 'U0TPN', null, 'one that there is not is refused');

select * from finish();
rollback;

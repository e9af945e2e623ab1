-- Specification of desk._check_panel: what Discord would not take is refused.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select lives_ok($$select desk._check_panel(1, 'x', 'x', null, '{1}')$$, 'one type is enough');
select throws_ok(format('select desk._check_panel(1, %s)', c), 'U0TPN', null, c || ' is refused')
from unnest(
  array[$$' ', 'x', null, '{1}'$$, $$'x', null, null, '{1}'$$, $$'x', 'x', null, null$$, $$'x', 'x', null, '{1,1}'$$]
) c;
insert into desk.panel (guild_id, name, title, type_numbers) select 1, 'p' || n, 'x', '{1}' from generate_series(1, 50) n;
select throws_ok($$select desk._check_panel(1, 'x', 'x', null, '{1}')$$, 'U0TMX', null, 'there are at most 50');

select * from finish();
rollback;

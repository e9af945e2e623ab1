-- Specification of menus.add_options: roles become options, all or none.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(9);

select is(
  (
    select string_agg(concat_ws(' ', o.number, o.label), ', ' order by o.number)
    from menus.add_options(1, 1, '{203, 201}', key => 'a', at => tests.t()) o
  ),
  '4 Gold, 5 Bronze', 'in their order, each under a new number'
);
select is(
  (select count(*) from menus.add_options(1, 1, '{203, 201}', key => 'a', at => tests.t())), 2::bigint, 'the same again answers'
);
select is((select last_option from menus.menu where number = 1), 5, 'and adds none');
select is(
  (select string_agg(o.emoji, ' ' order by o.number) from menus.add_options(1, 2, '{202, 203}', at => tests.t()) o), '🇦 🇧',
  'reactions get letters'
);
select tests.refuses(q.sql, q.sqlstate, q.message, q.sqlstate) from (values
  ($$select menus.add_options(1, 9, '{201}')$$, 'U0MNU', 'There is no menu 9. /rolemenu list shows them all.'),
  ($$select menus.add_options(1, 1, '{}')$$, 'U0AMT', 'The amount must be a whole number from 1 to 25, not 0.'),
  ($$select menus.add_options(1, 1, '{201, 221}')$$, 'U0ROL',
    'Role 221 does not exist in this server. Choose one of its roles.'),
  ($$select menus.add_options(1, 1, '{201}', row(9, 0), 5)$$, 'U0PRM', 'You need the permission "Manage Roles" for that.')
) as q (sql, sqlstate, message);
select is((select last_option from menus.menu where number = 1), 5, 'what is refused adds none of them');

select * from finish();
rollback;

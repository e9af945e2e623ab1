-- Specification of menus.add_options: roles become options, all or none.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(11);

do $$
begin
  perform menus.drop_option(1, m, o, at => tests.t()) from (values (1, 1), (1, 3), (2, 2), (2, 3)) as v (m, o);
end;
$$;

select is(
  (
    select string_agg(concat_ws(' ', o.number, o.label), ', ' order by o.number)
    from menus.add_options(1, 1, '{203, 202, 201}', key => 'a', at => tests.t()) o
  ),
  '4 Gold, 5 Bronze', 'in their order, each under a new number, but for what is an option already'
);
select is(
  (select count(*) from menus.add_options(1, 1, '{203, 202, 201}', key => 'a', at => tests.t())), 2::bigint,
  'the same again answers'
);
select is((select last_option from menus.menu where number = 1), 5, 'and adds none');
select is(
  (select string_agg(o.emoji, ' ' order by o.number) from menus.add_options(1, 2, '{202, 203}', at => tests.t()) o), '🇦 🇧',
  'reactions get letters'
);
select is_empty($$select menus.add_options(1, 1, '{201, 202}')$$, 'all of them may be there');
do $$ begin perform menus.drop_option(1, 1, 5, at => tests.t()); end $$;
select is(
  (select count(*) from menus.add_options(1, 1, '{201, 201}', at => tests.t())), 1::bigint, 'or the same be named twice'
);
select tests.refuses(q.sql, q.sqlstate, q.message, q.sqlstate) from (values
  ($$select menus.add_options(1, 9, '{201}')$$, 'U0MNU', 'There is no menu 9. /rolemenu list shows them all.'),
  ($$select menus.add_options(1, 1, '{}')$$, 'U0AMT', 'The amount must be a whole number from 1 to 25, not 0.'),
  ($$select menus.add_options(1, 1, '{201, 221}')$$, 'U0ROL',
    'Role 221 does not exist in this server. Choose one of its roles.'),
  ($$select menus.add_options(1, 1, '{201}', row(9, 0), 5)$$, 'U0PRM', 'You need the permission "Manage Roles" for that.')
) as q (sql, sqlstate, message);
select is((select last_option from menus.menu where number = 1), 6, 'what is refused adds none of them');

select * from finish();
rollback;

-- Specification of menus.set_option: makes an option, or changes one.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(17);

do $$ begin delete from outbox.due where function like 'menus.%'; end $$;
select is(
  (select row(o.number, o.label, o.place)::text from menus.set_option(1, 1, role_ids => '{201, 203}') o), '(4,"Gold, Bronze",4)',
  'a new one'
);
select is(
  (select string_agg(key, ', ' order by key) from outbox.due where function like 'menus.%'),
  'menus._show 1 all', 'the message is shown anew'
);
select is(
  (select row(o.label, o.price, o.cap, o.duration, o.description)::text
    from menus.set_option(1, 1, 4, label => 'Both', price => 5, cap => 2, duration => '1d', description => 'Two') o),
  '(Both,5,2,24:00:00,Two)', 'its terms'
);
select is((menus.set_option(1, 1, 4, cap => 3)).price, 5::bigint, 'what is null stays');
select is((menus.set_option(1, 1, 4, without => 'price')).price, null, 'and something may be taken away');
do $$ begin perform menus.drop_option(1, 1, 4); end $$;
select is((menus.set_option(1, 1, role_ids => '{201}')).number, 5, 'a number is never given again');
select tests.refuses(q.sql, q.sqlstate, q.message, q.sqlstate) from (values
  ($$select menus.set_option(1, 1)$$, 'U0AMT', 'The amount must be a whole number from 1 to 10, not 0.'),
  ($$select menus.set_option(1, 1, role_ids => '{204}')$$, 'U0HIR',
    'I cannot give out the role "High": it is not below my own highest role. Move my role above it.'),
  ($$select menus.set_option(1, 1, role_ids => '{205}')$$, 'U0HIR',
    'I cannot give out the role "Robot": it belongs to an integration. Choose an ordinary role.'),
  ($$select menus.set_option(1, 1, role_ids => '{221}')$$, 'U0ROL',
    'Role 221 does not exist in this server. Choose one of its roles.'),
  ($$select menus.set_option(1, 2, role_ids => '{201}')$$, 'U0MND', 'Each option of a menu of reactions needs its own emoji.'),
  ($$select menus.set_option(1, 2, role_ids => '{201}', emoji => '🥉')$$, 'U0MNT',
    'Option 1 of this menu has the emoji 🥉 already.'),
  ($$select menus.set_option(1, 2, 1, emoji => 'x')$$, 'U0MNE',
    '"x" is no emoji. Give one emoji, or a custom one such as <:frog:123456789012345678>.'),
  ($$select menus.set_option(1, 1, 9)$$, 'U0OPT', 'Menu 1 has no option 9.'),
  ($$select menus.set_option(1, 1, 1, actor_id => 61, role_ids => '{203}', facts => row(3, 1 << 28)::roles.facts)$$, 'U0ABV',
    'The role "Gold" is not below your own highest role, so it is not yours to give or take.')
) as q (sql, sqlstate, message);
do $$ begin perform tests.press(5, 1); perform tests.told(); perform menus.set_option(1, 1, 1, role_ids => '{203}'); end $$;
select is(tests.told(), null, 'who holds it keeps what it gave them');
select is(tests.press(5, 1), '201 taken', 'and gives that back');

select * from finish();
rollback;

-- Specification of menus.set_menu: makes a menu, or changes one.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(19);

select is(
  (select row(r.number, r.kind, r.mode, r.title, r.fewest, r.most, r.group_number)::text from menus.set_menu(1,
    title => ' Games ', kind => 'select', most => 3) r),
  '(3,select,normal,Games,0,3,3)', 'a new one'
);
select is((menus.set_menu(1, title => 'Plain')).kind, 'button', 'of buttons unless it says otherwise');
select is(
  (select row(r.title, r.text, r.most, r.duration)::text from menus.set_menu(1, 3, text => 'Choose', duration => '2d') r),
  '(Games,Choose,3,48:00:00)', 'what is null stays'
);
select is((menus.set_menu(1, 3, without => 'most')).most, null, 'and something may be taken away');
select is(
  (menus.set_menu(1, title => 'K', key => 'k')).number, (menus.set_menu(1, title => 'K', key => 'k')).number,
  'a key makes one'
);
select is((menus.set_menu(1, 4, kind => 'reaction')).kind, 'reaction', 'without options it may be of another kind');
select is((menus.set_menu(2, title => 'Theirs')).number, 1::bigint, 'each guild counts its own');
select tests.refuses(q.sql, q.sqlstate, q.message, q.sqlstate) from (values
  ($$select menus.set_menu(1, 1, kind => 'select')$$, 'U0MNS',
    'Menu 1 is a button menu, and stays one. Make another menu instead.'),
  ($$select menus.set_menu(1, title => 'x', kind => 'y')$$, 'U0MNK',
    'There is no kind of menu "y". Choose one of: reaction, button, select.'),
  ($$select menus.set_menu(1, title => 'x', mode => 'y')$$, 'U0MNM',
    'There is no mode "y". Choose one of: normal, unique, verify, drop, reversed, binding, locked.'),
  ($$select menus.set_menu(1, title => 'x', mode => 'reversed')$$, 'U0MNR',
    'Only a menu of reactions can be reversed: a button that is pressed has no way back.'),
  ($$select menus.set_menu(1)$$, 'U0MNW', 'The title is one line of 1 to 100 readable characters.'),
  ($$select menus.set_menu(1, 3, fewest => 3, most => 2)$$, 'U0MNL', 'At least 3 and at most 2 of them cannot be.'),
  ($$select menus.set_menu(1, 9)$$, 'U0MNU', 'There is no menu 9. /rolemenu list shows them all.'),
  ($$select menus.set_menu(1, 3, most => 126)$$, 'U0AMT', 'The amount must be a whole number from 1 to 125, not 126.'),
  ($$select menus.set_menu(1, 3, without => 'title')$$, 'U0WTM',
    'There is no "title" to take away. Choose one of: text, fewest, most, duration.'),
  ($$select menus.set_menu(1, title => 'x', actor_id => 61)$$, 'U0FCT',
    'I do not know your roles or theirs, so I cannot decide that. Use the command in Discord.'),
  ($$select menus.set_menu(1, title => 'x', actor_id => 61, facts => row(5, 0)::roles.facts)$$, 'U0PRM',
    'You need the permission "Manage Roles" for that.')
) as q (sql, sqlstate, message);
select lives_ok(
  $$select menus.set_menu(1, title => 'x', actor_id => 61, facts => row(5, 1 << 28)::roles.facts)$$,
  'who manages roles may'
);

select * from finish();
rollback;

-- Specification of choices.press: a button is on or off, as the mode says.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(38);

-- normal
select is(tests.press(5, 1), '201 given', 'normal: pressed, it is given');
select is(tests.told(), '5+201', 'and Discord is told');
select is(tests.press(5, 1), '201 taken', 'pressed again, it is taken');
select is(tests.told(), '5-201', 'and Discord is told');
select is(tests.press(5, 1) || ', ' || tests.press(5, 2), '201 given, 202 given', 'one has as many as one likes');
select is(tests.holds(5), '1.1 1.2', 'and holds them');
select is(
  (select string_agg(w.source || ' ' || w.ref || ' ' || tests.said(w.note), '; ' order by w.ref) from roles.why(1, 5) w
  where w.counts),
  'menus 1.1 choices.choice 1 Bronze Colours; menus 1.2 choices.choice 1 Silver Colours', 'each is a reason'
);

-- unique
select tests.edit_menu(1, mode => 'unique');
select is(tests.press(6, 1), '201 given', 'unique: the first is given');
select is(tests.told() like '%6+201', true, 'and told');
select is(tests.press(6, 2), '202 given, 201 taken', 'another one replaces it');
select is(tests.told(), '6+202 6-201', 'in one go');
select is(tests.press(5, 3), '203 given, 201 taken, 202 taken', 'all that there are');
select is(tests.press(6, 2), '202 taken', 'and pressed again it is taken');

-- verify
select tests.edit_menu(1, mode => 'verify');
select is(tests.press(7, 1), '201 given', 'verify: it is given');
select tests.refuses($$select tests.press(7, 1)$$, 'U0CHH', 'You have Bronze already.', 'and stays');

-- drop
select tests.edit_menu(1, mode => 'drop');
select is(tests.press(7, 1), '201 taken', 'drop: it is taken');
select tests.refuses($$select tests.press(7, 1)$$, 'U0CHX', 'You do not have Bronze.', 'who does not have it is told so');

-- binding
select tests.edit_menu(1, mode => 'binding');
select is(tests.press(8, 1), '201 given', 'binding: the first is given');
select tests.refuses(
  format('select tests.press(8, %s)', n), 'U0BND', 'You have chosen here already, and a choice stays.', 'and no other after it'
) from generate_series(1, 2) n;
select tests.refuses(
  $$select tests.press(7, 2)$$, 'U0BND', 'You have chosen here already, and a choice stays.', 'nor for who ever chose one'
);

-- locked
select tests.edit_menu(1, mode => 'locked');
select tests.refuses(
  format('select tests.press(%s, 1)', m), 'U0MLK', 'Nothing can be chosen here at the moment.', 'locked: nothing changes'
) from generate_series(8, 9) m;

-- limits
select tests.edit_menu(1, mode => 'normal', fewest => 1, most => 2);
select is(tests.press(9, 1) || ', ' || tests.press(9, 2), '201 given, 202 given', 'up to the most');
select tests.refuses(
  $$select tests.press(9, 3)$$, 'U0CHM', 'You can have 2 of these, and you have 2. Give one back first.', 'and no more'
);
select is(tests.press(9, 2), '202 taken', 'one is given back');
select tests.refuses(
  $$select tests.press(9, 1)$$, 'U0CHF', 'You keep at least 1 of these. Choose another one first.', 'down to the fewest'
);

-- linked menus
do $$ begin
  perform tests.edit_menu(1, mode => 'unique', fewest => 0);
  perform menus.set_menu(1, kind => 'button', mode => 'unique', title => 'More colours');
  perform menus.set_option(1, 3, role_ids => '{203}');
  perform menus.link(1, 3, 1);
end $$;
select is(tests.press(9, 1, 3), '203 given, 201 taken', 'linked menus are one group');
select is(tests.press(9, 2, 1), '202 given, 203 taken', 'from either side');

-- The same again, and who may not at all.
select is(
  (select count(*) from choices.press(1, 10, 1, 1, '{}', key => 'a', at => tests.t()) o where o.result = 'given'), 1::bigint,
  'a press with a key'
);
select is(
  (select count(*) from choices.press(1, 10, 1, 1, '{}', key => 'a', at => tests.t()) o where o.result = 'given'), 1::bigint,
  'again answers the same'
);
select is(tests.holds(10), '1.1', 'and changes nothing');
select tests.refuses(
  $$select choices.press(1, 10, 1, 1, actor_id => 11)$$, 'U0NOT',
    'This button belongs to somebody else. Use the command yourself.',
  'nobody presses for another'
);
select tests.refuses(
  $$select choices.press(1, 10, 9, 1)$$, 'U0MNU', 'There is no menu 9. /rolemenu list shows them all.', 'a menu that there is not'
);
select tests.refuses($$select choices.press(1, 10, 1, 9)$$, 'U0OPT', 'Menu 1 has no option 9.', 'an option that there is not');
select tests.refuses(
  $$select choices.press(2, 10, 1, 1)$$, 'U0MNU', 'There is no menu 1. /rolemenu list shows them all.', 'or is another guild''s'
);
select is_empty('select * from choices.selfcheck(1)', 'everything is sound');
select is_empty('select * from roles.selfcheck(1)', 'so are the roles');

select * from finish();
rollback;

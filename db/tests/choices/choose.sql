-- Specification of choices.choose: a select replaces what its options gave, and nothing else.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(22);

do $$ begin perform tests.press(5, 1, 2); perform tests.told(); end $$;
select is(tests.choose(5, '{1, 2}'), '201 given, 202 given', 'what is wanted is given');
select is(tests.told(), '5+201 5+202', 'a role that another menu gave is told again, which is harmless');
select is(tests.choose(5, '{2, 3}'), '203 given, 201 taken', 'what is not wanted any more is taken, what stays is left alone');
select is(tests.holds(5), '1.2 1.3 2.1', 'and of other menus nothing');
select is(tests.told(), '5+203', 'a role that another menu gives stays on');
select is(tests.choose(5, '{}'), '202 taken, 203 taken', 'nothing wanted, nothing left');

select tests.edit_menu(1, fewest => 1, most => 2);
select is(
  tests.choose(6, '{1, 2, 3}'), '201 given, 202 given, 203 refused choice_most',
  'what is too much is refused, the rest is done'
);
select is(tests.choose(6, '{1, 3}'), '203 given, 202 taken', 'one for another is not too much');
select is(tests.choose(6, '{}'), '201 taken, 203 refused choice_fewest', 'the fewest stay');
select is(tests.choose(6, '{1}'), '201 given, 203 taken', 'the last one for another is not too few');

select tests.edit_menu(1, mode => 'unique', fewest => 0);
select is(tests.choose(6, '{2}'), '202 given, 201 taken', 'unique: another one');
select is(tests.choose(6, '{2}'), null, 'the same again changes nothing');
select tests.edit_menu(1, mode => 'verify');
select is(tests.choose(6, '{1}'), '201 given', 'verify: what is not wanted stays');
select is(tests.holds(6), '1.1 1.2', 'and one has both');

select tests.edit_menu(1, mode => 'normal');
select tests.edit_option(1, 3, cap => 1);
select is(
  tests.choose(7, '{3}') || '; ' || tests.choose(8, '{3, 1}'), '203 given; 201 given, 203 waits 1',
  'who is too late waits'
);
select is(
  (select count(*) from choices.choose(1, 8, 1, 1, '{1}', '{}', false, at => tests.t())), 0::bigint,
  'and waits on where the list was not shown'
);
select is(tests.choose(8, '{1}'), '203 left', 'else they wait no more when it is not wanted');
select tests.refuses($$select tests.choose(5, '{9}')$$, 'U0OPT', 'Menu 1 has no option 9.', 'an option that there is not');
select tests.refuses($$select tests.choose(5, '{1}', page => 0)$$, 'U0PAG', 'Pages count from 1; 0 is no page.', 'no page');
do $$ begin perform choices.choose(1, 9, 1, 2, '{}', '{}', at => tests.t()); end $$;
select is(
  (select count(*) from choices.choose(1, 9, 1, 1, '{1}', '{}', true, 9, 'k', tests.t())), 1::bigint, 'with a key'
);
select is(
  (select string_agg(o.result, ' ') from choices.choose(1, 9, 1, 1, '{1}', '{}', true, 9, 'k', tests.t()) o), 'given',
  'the same again answers the same'
);
select is_empty('select * from choices.selfcheck(1)', 'everything is sound');

select * from finish();
rollback;

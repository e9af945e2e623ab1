-- Specification of choices.rehearse: what would happen, and does not.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(5);

do $$ begin perform tests.edit_menu(1, mode => 'unique'); perform tests.press(5, 1); end $$;
create temp table before as select tests.state() as state;
select is(
  tests.became(array(select r from choices.rehearse(1, 5, 1, role_ids => '{}') r)),
    '201 taken, 202 given, 201 taken, 203 given, 201 taken',
  'each option by itself'
);
select is(tests.became(array(select r from choices.rehearse(1, 5, 1, 2, '{}') r)), '202 given, 201 taken', 'or one');
select is(tests.became(array(select r from choices.rehearse(1, 6, 2, 1, '{}') r)), '201 given', 'a reaction');
select is(tests.state(), (select state from before), 'nothing does');
select throws_ok('select choices.rehearse(1, 5, 1, 9)', 'U0OPT', null, 'no such option');

select * from finish();
rollback;

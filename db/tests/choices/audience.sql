-- Specification of choices.audience: how many may choose.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(5);

do $$
begin
  insert into app.member (guild_id, member_id, is_bot, role_ids, left_at, seen_at) values
    (1, 5, false, '{}', null, tests.t()), (1, 6, false, '{202}', null, tests.t()), (1, 7, false, '{202}', null, tests.t()),
    (1, 8, true, '{202}', null, tests.t()), (1, 11, false, '{202}', tests.t(), tests.t());
  perform tests.press(5, 1);
  perform tests.press(6, 3);
end;
$$;
select is(choices.audience(1, 1)::text, '(3,3,2,0)', 'where nothing is asked, every member who is here and no bot');
select tests.require(1, 0, required => '{202, 203}');
select is(choices.audience(1, 1)::text, '(3,2,2,1)', 'else who has the roles; and who holds it and has not');
do $$ begin perform leveling.set_xp(1, 7, 100000, at => tests.t()); end $$;
select tests.require(1, 3, level => 3);
select is(choices.audience(1, 1, 3)::text, '(3,1,1,1)', 'of an option, what both ask: roles and a level');
select is(choices.audience(1, 1)::text, '(3,2,2,1)', 'of the menu, what it asks by itself');
select tests.refuses(
  'select choices.audience(1, 1, 9)', 'U0OPT', 'Menu 1 has no option 9.', 'no such option'
);

select * from finish();
rollback;

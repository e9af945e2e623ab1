-- Specification of choices._standing: how a member stands before an option.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(5);

do $$ begin
  perform menus.link(1, 1, 2);
  perform tests.press(5, 1);
  perform tests.press(5, 2);
  perform tests.press(5, 3, 2);
end $$;
create function tests.standing(menu bigint, option integer, member_id bigint default 5) returns text language sql as $$
  select row(s.holds, s.worn, s.ever, s.waits, cardinality(s.others))::text
  from choices._standing(tests.menu_facts(menu), tests.option_facts(menu, option), member_id) s
$$;
select is(tests.standing(1, 1), '(t,3,t,f,2)', 'they hold it, and two others of the group');
select is(tests.standing(2, 1), '(f,3,t,f,3)', 'the same role by another menu is another option');
select is(tests.standing(1, 1, 6), '(f,0,f,f,0)', 'somebody who chose nothing');
update app.role set deleted_at = now() where guild_id = 1 and role_id = 203;
do $$ begin perform menus.drop_option(1, 1, 2); end $$;
select is(tests.standing(1, 1), '(t,1,t,f,2)', 'what cannot be given back does not count, and is replaced all the same');
do $$ begin perform tests.edit_menu(2, mode => 'drop'); end $$;
select is(tests.standing(2, 1), '(t,1,t,f,1)', 'before one that drops: whether they wear its roles by any menu');

select * from finish();
rollback;

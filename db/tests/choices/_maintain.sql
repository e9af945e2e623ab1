-- Specification of choices._maintain: a new day forgets.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(4);

insert into choices.waiting (guild_id, menu, option, member_id, since)
select 1, 1, 1, m, tests.t(-m * 86400) from generate_series(29, 32) m;
select is(choices._maintain(1, tests.t(1), 2), 2::bigint, 'who waits too long, some at a time');
select is((select count(*) from choices.waiting), 2::bigint, 'and nobody else');
do $$ begin
  perform tests.press(5, 1); perform tests.press(5, 1); perform tests.press(5, 2);
  perform tests.edit_menu(2, mode => 'binding');
  perform tests.press(6, 1, 2);
  update choices.choice set role_ids = '{}' where menu = 2;
end $$;
select is(choices._maintain(1, tests.t(8 * 86400), 9), 3::bigint, 'choices of which nothing is left');
select is(
  (select string_agg(menu || '.' || option, ' ' order by menu) from choices.choice), '1.2 2.1',
  'but not what is held, nor that a binding one was made'
);

select * from finish();
rollback;

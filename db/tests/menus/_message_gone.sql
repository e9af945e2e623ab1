-- Specification of menus._message_gone: the message of a menu is deleted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

insert into menus.choice (guild_id, menu, option, member_id, role_ids, chosen_at, reactions)
values (1, 2, 1, 5, '{201}', tests.t(), 1);
do $$ begin perform menus._message_gone(tests.menu(2), tests.t()); end $$;
select is(
  (select row(message_id, gone_at)::text from menus.menu where number = 2), row(null::bigint, tests.t())::text,
  'it is known'
);
select is((select row(role_ids, reactions)::text from menus.choice), '({201},0)', 'everybody keeps what they hold');

select * from finish();
rollback;

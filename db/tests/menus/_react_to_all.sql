-- Specification of menus._react_to_all: the bot reacts with each emoji.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

update menus.option set emoji_gone = true where menu = 2 and number = 1;
update app.role set managed = true where guild_id = 1 and role_id = 202;
do $$ begin perform menus._react_to_all(tests.menu(m), tests.t()) from unnest('{1, 2}'::bigint[]) m; end $$;
select is(
  (select string_agg(path, ' ') from outbox.effect), '/channels/101/messages/7002/reactions/gold:700000000000000003/@me',
  'that is there, of an option that can be chosen'
);

select * from finish();
rollback;

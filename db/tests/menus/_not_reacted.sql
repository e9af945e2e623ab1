-- Specification of menus._not_reacted: an emoji that Discord does not take.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin
  perform menus._not_reacted(1, '{"menu": 2, "option": 1, "emoji": "🥉", "code": 10014, "error": "Unknown Emoji"}', tests.t());
  perform menus._not_reacted(1, '{"menu": 2, "option": 2, "emoji": "x", "code": 10014}', tests.t());
end $$;
select is(
  (select array_agg(number) from menus.option where emoji_gone), '{1}',
  'is gone, unless the option has another one by now'
);
do $$ begin
  perform menus._not_reacted(1, '{"menu": 2, "option": 2, "code": 50013, "error": "Missing Permissions"}', tests.t());
end $$;
select is((select error from menus.menu where number = 2), 'Missing Permissions', 'anything else is the menu''s');

select * from finish();
rollback;

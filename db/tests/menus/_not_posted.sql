-- Specification of menus._not_posted: Discord did not take a message.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

do $$ begin
  perform menus._not_posted(1, '{"menu": 2, "posting": 9, "code": 50001, "error": "Missing Access"}', tests.t());
end $$;
select is((select error from menus.menu where number = 2), null, 'of a post that nobody waits for nothing is kept');
do $$ begin
  perform menus._not_posted(1, '{"menu": 2, "posting": 1, "code": 50001, "error": "Missing Access"}', tests.t());
end $$;
select is((select fault || ' ' || detail from menus.health(1, 2)), 'not_taken Missing Access', 'why is named');
do $$ begin
  perform menus._not_posted(1, '{"menu": 2, "posting": 1, "code": 10008, "error": "Unknown Message"}', tests.t());
end $$;
select is((select message_id from menus.menu where number = 2), null, 'a message that is unknown is gone');

select * from finish();
rollback;

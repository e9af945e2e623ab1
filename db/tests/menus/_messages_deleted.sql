-- Specification of menus._messages_deleted: see event/messages_deleted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

do $$ begin
  perform menus._messages_deleted(1, '{7002}', tests.t());
  perform menus._messages_deleted(2, '{7002}', tests.t());
end $$;
select is((select gone_at from menus.menu where number = 2), tests.t(), 'a menu''s message is missed');

select * from finish();
rollback;

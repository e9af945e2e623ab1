-- Specification of choices._tell: the message of a menu shows how many hold an option.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin
  perform tests.edit_option(1, 1, cap => 9);
  perform menus.post(1, 1, 102, at => tests.t());
  perform menus._posted(1, '{"menu": 1, "posting": 1, "message_id": 7001}', tests.t());
  perform tests.press(5, 1);
  perform tests.told();
  perform choices._tell(1, '{"menu": 1}', tests.t());
end $$;
select is((select o.taken from menus.option o where o.menu = 1 and o.number = 1), 1, 'it is told');
select is((select string_agg(e.method || ' ' || e.path, ' ') from outbox.effect e), 'PATCH /channels/102/messages/7001',
  'it is edited');

select * from finish();
rollback;

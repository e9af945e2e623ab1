-- Specification of outbox.switch: whether effects are handed out, and who said so.

begin;
select plan(2);

select is(
  (select running from outbox.switch order by switch_id desc limit 1), true, 'a new database hands out effects'
);
select table_privs_are('outbox', 'switch', 'guildkeeper_bot', '{}', 'the bot cannot throw it');

select * from finish();
rollback;

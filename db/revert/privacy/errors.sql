-- Revert guildkeeper:privacy/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error where name in ('not_yourself', 'not_finished');

commit;

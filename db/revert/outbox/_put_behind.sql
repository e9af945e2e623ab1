-- Revert guildkeeper:outbox/_put_behind from pg

begin;
set local role guildkeeper_owner;

drop function outbox._put_behind;

commit;

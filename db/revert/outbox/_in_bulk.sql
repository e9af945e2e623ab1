-- Revert guildkeeper:outbox/_in_bulk from pg

begin;
set local role guildkeeper_owner;

drop function outbox._in_bulk;

commit;

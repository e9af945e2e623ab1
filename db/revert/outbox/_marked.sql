-- Revert guildkeeper:outbox/_marked from pg

begin;
set local role guildkeeper_owner;

drop function outbox._marked;

commit;

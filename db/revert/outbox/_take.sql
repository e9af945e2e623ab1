-- Revert guildkeeper:outbox/_take from pg

begin;
set local role guildkeeper_owner;

drop function outbox._take;

commit;

-- Revert guildkeeper:outbox/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function outbox._maintain;

commit;

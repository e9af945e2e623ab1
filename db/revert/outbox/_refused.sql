-- Revert guildkeeper:outbox/_refused from pg

begin;
set local role guildkeeper_owner;

drop function outbox._refused;

commit;

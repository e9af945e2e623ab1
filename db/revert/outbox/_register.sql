-- Revert guildkeeper:outbox/_register from pg

begin;
set local role guildkeeper_owner;

drop function outbox._register;

commit;

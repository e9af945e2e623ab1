-- Revert guildkeeper:outbox/_count_invalid from pg

begin;
set local role guildkeeper_owner;

drop function outbox._count_invalid;

commit;

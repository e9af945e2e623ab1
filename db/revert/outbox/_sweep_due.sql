-- Revert guildkeeper:outbox/_sweep_due from pg

begin;
set local role guildkeeper_owner;

drop function outbox._sweep_due;

commit;

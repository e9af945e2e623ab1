-- Revert guildkeeper:outbox/_take_due from pg

begin;
set local role guildkeeper_owner;

drop function outbox._take_due;

commit;

-- Revert guildkeeper:outbox/_mark from pg

begin;
set local role guildkeeper_owner;

drop function outbox._mark;

commit;

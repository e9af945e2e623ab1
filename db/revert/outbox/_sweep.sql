-- Revert guildkeeper:outbox/_sweep from pg

begin;
set local role guildkeeper_owner;

drop function outbox._sweep;

commit;

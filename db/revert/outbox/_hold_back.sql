-- Revert guildkeeper:outbox/_hold_back from pg

begin;
set local role guildkeeper_owner;

drop function outbox._hold_back;

commit;

-- Revert guildkeeper:outbox/_take_back from pg

begin;
set local role guildkeeper_owner;

drop function outbox._take_back;

commit;

-- Revert guildkeeper:outbox/_require_handler from pg

begin;
set local role guildkeeper_owner;

drop function outbox._require_handler;

commit;

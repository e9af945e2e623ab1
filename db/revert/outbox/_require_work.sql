-- Revert guildkeeper:outbox/_require_work from pg

begin;
set local role guildkeeper_owner;

drop function outbox._require_work;

commit;

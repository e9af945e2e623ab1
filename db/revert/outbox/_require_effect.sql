-- Revert guildkeeper:outbox/_require_effect from pg

begin;
set local role guildkeeper_owner;

drop function outbox._require_effect;

commit;

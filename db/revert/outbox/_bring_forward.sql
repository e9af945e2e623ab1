-- Revert guildkeeper:outbox/_bring_forward from pg

begin;
set local role guildkeeper_owner;

drop function outbox._bring_forward;

commit;

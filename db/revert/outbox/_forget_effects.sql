-- Revert guildkeeper:outbox/_forget_effects from pg

begin;
set local role guildkeeper_owner;

drop function outbox._forget_effects;

commit;

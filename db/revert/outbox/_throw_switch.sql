-- Revert guildkeeper:outbox/_throw_switch from pg

begin;
set local role guildkeeper_owner;

drop function outbox._throw_switch;

commit;

-- Revert guildkeeper:outbox/_follow_up from pg

begin;
set local role guildkeeper_owner;

drop function outbox._follow_up;

commit;

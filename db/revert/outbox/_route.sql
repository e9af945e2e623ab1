-- Revert guildkeeper:outbox/_route from pg

begin;
set local role guildkeeper_owner;

drop function outbox._route;

commit;

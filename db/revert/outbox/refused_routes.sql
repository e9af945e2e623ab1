-- Revert guildkeeper:outbox/refused_routes from pg

begin;
set local role guildkeeper_owner;

drop function outbox.refused_routes;

commit;

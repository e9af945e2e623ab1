-- Revert guildkeeper:choices/_roles_of from pg

begin;
set local role guildkeeper_owner;

drop function choices._roles_of;

commit;

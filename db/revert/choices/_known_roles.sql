-- Revert guildkeeper:choices/_known_roles from pg

begin;
set local role guildkeeper_owner;

drop function choices._known_roles;

commit;

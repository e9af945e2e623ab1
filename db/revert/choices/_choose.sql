-- Revert guildkeeper:choices/_choose from pg

begin;
set local role guildkeeper_owner;

drop function choices._choose;

commit;

-- Revert guildkeeper:choices/_places from pg

begin;
set local role guildkeeper_owner;

drop function choices._places;

commit;

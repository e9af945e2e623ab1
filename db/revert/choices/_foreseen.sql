-- Revert guildkeeper:choices/_foreseen from pg

begin;
set local role guildkeeper_owner;

drop function choices._foreseen;

commit;

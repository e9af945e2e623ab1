-- Revert guildkeeper:choices/_is_waiting from pg

begin;
set local role guildkeeper_owner;

drop function choices._is_waiting;

commit;

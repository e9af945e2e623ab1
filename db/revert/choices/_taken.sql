-- Revert guildkeeper:choices/_taken from pg

begin;
set local role guildkeeper_owner;

drop function choices._taken;

commit;

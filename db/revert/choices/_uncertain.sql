-- Revert guildkeeper:choices/_uncertain from pg

begin;
set local role guildkeeper_owner;

drop function choices._uncertain;

commit;

-- Revert guildkeeper:choices/_ahead from pg

begin;
set local role guildkeeper_owner;

drop function choices._ahead;

commit;

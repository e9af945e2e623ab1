-- Revert guildkeeper:choices/_reactions_cleared from pg

begin;
set local role guildkeeper_owner;

drop function choices._reactions_cleared;

commit;

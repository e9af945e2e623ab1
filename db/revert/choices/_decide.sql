-- Revert guildkeeper:choices/_decide from pg

begin;
set local role guildkeeper_owner;

drop function choices._decide;

commit;

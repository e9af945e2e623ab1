-- Revert guildkeeper:choices/_worn_by from pg

begin;
set local role guildkeeper_owner;

drop function choices._worn_by;

commit;

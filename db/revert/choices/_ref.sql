-- Revert guildkeeper:choices/_ref from pg

begin;
set local role guildkeeper_owner;

drop function choices._ref;

commit;

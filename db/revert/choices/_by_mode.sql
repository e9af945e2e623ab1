-- Revert guildkeeper:choices/_by_mode from pg

begin;
set local role guildkeeper_owner;

drop function choices._by_mode;

commit;

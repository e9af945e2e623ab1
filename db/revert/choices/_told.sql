-- Revert guildkeeper:choices/_told from pg

begin;
set local role guildkeeper_owner;

drop function choices._told;

commit;

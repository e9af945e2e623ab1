-- Revert guildkeeper:choices/_wait from pg

begin;
set local role guildkeeper_owner;

drop function choices._wait;

commit;

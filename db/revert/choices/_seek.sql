-- Revert guildkeeper:choices/_seek from pg

begin;
set local role guildkeeper_owner;

drop function choices._seek;

commit;

-- Revert guildkeeper:choices/_unmoved from pg

begin;
set local role guildkeeper_owner;

drop function choices._unmoved;

commit;

-- Revert guildkeeper:choices/_unwanted from pg

begin;
set local role guildkeeper_owner;

drop function choices._unwanted;

commit;

-- Revert guildkeeper:choices/_read from pg

begin;
set local role guildkeeper_owner;

drop function choices._read;

commit;

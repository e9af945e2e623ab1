-- Revert guildkeeper:income/_level_reached from pg

begin;
set local role guildkeeper_owner;

drop function income._level_reached(bigint, bigint, integer, integer, timestamptz);

commit;

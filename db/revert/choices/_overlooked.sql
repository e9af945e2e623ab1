-- Revert guildkeeper:choices/_overlooked from pg

begin;
set local role guildkeeper_owner;

drop function choices._overlooked;

commit;

-- Revert guildkeeper:event/joins_sourced from pg

begin;
set local role guildkeeper_owner;

drop function event.joins_sourced;

commit;

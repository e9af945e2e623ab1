-- Revert guildkeeper:tickets/health from pg

begin;
set local role guildkeeper_owner;

drop function tickets.health;

commit;

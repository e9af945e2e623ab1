-- Revert guildkeeper:tickets/release from pg

begin;
set local role guildkeeper_owner;

drop function tickets.release;

commit;

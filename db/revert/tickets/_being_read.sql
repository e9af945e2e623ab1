-- Revert guildkeeper:tickets/_being_read from pg

begin;
set local role guildkeeper_owner;

drop function tickets._being_read;

commit;

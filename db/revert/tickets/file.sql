-- Revert guildkeeper:tickets/file from pg

begin;
set local role guildkeeper_owner;

drop function tickets.file;

commit;

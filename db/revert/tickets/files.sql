-- Revert guildkeeper:tickets/files from pg

begin;
set local role guildkeeper_owner;

drop function tickets.files;
drop type tickets.file_row;

commit;

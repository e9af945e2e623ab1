-- Revert guildkeeper:tickets/unkept_files from pg

begin;
set local role guildkeeper_owner;

drop function tickets.unkept_files;
drop type tickets.unkept_file;

commit;

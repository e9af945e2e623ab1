-- Revert guildkeeper:tickets/_drop_files from pg

begin;
set local role guildkeeper_owner;

drop trigger tickets_drop_files on tickets.answer;
drop trigger tickets_drop_files on tickets.message;
drop function tickets._drop_files;

commit;

-- Revert guildkeeper:transcripts/_drop_files from pg

begin;
set local role guildkeeper_owner;

drop trigger transcripts_drop_files on tickets.answer;
drop trigger transcripts_drop_files on tickets.message;
drop function transcripts._drop_files;

commit;

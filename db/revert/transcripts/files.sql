-- Revert guildkeeper:transcripts/files from pg

begin;
set local role guildkeeper_owner;

drop function transcripts.files;
drop type transcripts.file_row;

commit;

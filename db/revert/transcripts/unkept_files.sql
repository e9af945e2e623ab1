-- Revert guildkeeper:transcripts/unkept_files from pg

begin;
set local role guildkeeper_owner;

drop function transcripts.unkept_files;
drop type transcripts.unkept_file;

commit;

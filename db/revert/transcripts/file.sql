-- Revert guildkeeper:transcripts/file from pg

begin;
set local role guildkeeper_owner;

drop function transcripts.file;

commit;

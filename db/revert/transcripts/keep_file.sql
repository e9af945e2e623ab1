-- Revert guildkeeper:transcripts/keep_file from pg

begin;
set local role guildkeeper_owner;

drop function transcripts.keep_file;

commit;

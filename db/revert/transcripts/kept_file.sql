-- Revert guildkeeper:transcripts/kept_file from pg

begin;
set local role guildkeeper_owner;

drop table transcripts.message_file;
drop table transcripts.kept_file;

commit;

-- Revert guildkeeper:transcripts/transcript from pg

begin;
set local role guildkeeper_owner;

drop function transcripts.transcript;

commit;

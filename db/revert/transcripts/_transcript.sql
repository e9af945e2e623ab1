-- Revert guildkeeper:transcripts/_transcript from pg

begin;
set local role guildkeeper_owner;

drop function transcripts._transcript;

commit;

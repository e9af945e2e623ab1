-- Revert guildkeeper:transcripts/_contains from pg

begin;
set local role guildkeeper_owner;

drop function transcripts._contains;

commit;

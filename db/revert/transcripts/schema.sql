-- Revert guildkeeper:transcripts/schema from pg

begin;
set local role guildkeeper_owner;

drop schema transcripts;

commit;

-- Revert guildkeeper:moderation/_words from pg

begin;
set local role guildkeeper_owner;

drop function moderation._words;

commit;

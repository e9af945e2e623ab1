-- Revert guildkeeper:moderation/_as_words from pg

begin;
set local role guildkeeper_owner;

drop function moderation._tokens(text);
drop function moderation._as_words(text);

commit;

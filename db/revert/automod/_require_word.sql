-- Revert guildkeeper:automod/_require_word from pg

begin;
set local role guildkeeper_owner;

drop function automod._require_word;

commit;

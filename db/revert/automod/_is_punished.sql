-- Revert guildkeeper:automod/_is_punished from pg

begin;
set local role guildkeeper_owner;

drop function automod._is_punished;

commit;

-- Revert guildkeeper:automod/_is_latin from pg

begin;
set local role guildkeeper_owner;

drop function automod._is_latin;

commit;

-- Revert guildkeeper:automod/_as_latin from pg

begin;
set local role guildkeeper_owner;

drop function automod._as_latin;

commit;

-- Revert guildkeeper:automod/_invite_code from pg

begin;
set local role guildkeeper_owner;

drop function automod._invite_code;

commit;

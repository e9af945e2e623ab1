-- Revert guildkeeper:automod/_unread from pg

begin;
set local role guildkeeper_owner;

drop function automod._unread;

commit;

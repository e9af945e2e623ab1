-- Revert guildkeeper:automod/_delete from pg

begin;
set local role guildkeeper_owner;

drop function automod._delete;

commit;

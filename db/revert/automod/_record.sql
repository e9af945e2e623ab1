-- Revert guildkeeper:automod/_record from pg

begin;
set local role guildkeeper_owner;

drop function automod._record;

commit;

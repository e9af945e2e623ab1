-- Revert guildkeeper:automod/_too_many from pg

begin;
set local role guildkeeper_owner;

drop function automod._too_many;

commit;

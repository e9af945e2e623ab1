-- Revert guildkeeper:automod/_leads_to from pg

begin;
set local role guildkeeper_owner;

drop function automod._leads_to;

commit;

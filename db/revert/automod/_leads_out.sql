-- Revert guildkeeper:automod/_leads_out from pg

begin;
set local role guildkeeper_owner;

drop function automod._leads_out;

commit;

-- Revert guildkeeper:automod/_shown from pg

begin;
set local role guildkeeper_owner;

drop function automod._shown;

commit;

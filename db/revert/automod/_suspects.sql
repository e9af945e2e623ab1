-- Revert guildkeeper:automod/_suspects from pg

begin;
set local role guildkeeper_owner;

drop function automod._suspects;

commit;

-- Revert guildkeeper:automod/_examine from pg

begin;
set local role guildkeeper_owner;

drop function automod._examine;

commit;

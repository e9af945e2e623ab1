-- Revert guildkeeper:automod/_compile from pg

begin;
set local role guildkeeper_owner;

drop trigger compile on automod.rule;
drop function automod._compile;

commit;

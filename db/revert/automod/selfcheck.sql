-- Revert guildkeeper:automod/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function automod.selfcheck;

commit;

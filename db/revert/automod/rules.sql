-- Revert guildkeeper:automod/rules from pg

begin;
set local role guildkeeper_owner;

drop function automod.rules;

commit;

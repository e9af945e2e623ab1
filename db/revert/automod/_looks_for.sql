-- Revert guildkeeper:automod/_looks_for from pg

begin;
set local role guildkeeper_owner;

drop function automod._looks_for;

commit;

-- Revert guildkeeper:automod/_forget_matches from pg

begin;
set local role guildkeeper_owner;

drop function automod._forget_matches;

commit;

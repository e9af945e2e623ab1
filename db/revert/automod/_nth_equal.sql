-- Revert guildkeeper:automod/_nth_equal from pg

begin;
set local role guildkeeper_owner;

drop function automod._nth_equal;

commit;

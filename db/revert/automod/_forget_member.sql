-- Revert guildkeeper:automod/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function automod._forget_member;

commit;

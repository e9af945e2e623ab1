-- Revert guildkeeper:automod/_invites from pg

begin;
set local role guildkeeper_owner;

drop function automod._invites;

commit;

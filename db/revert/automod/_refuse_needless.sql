-- Revert guildkeeper:automod/_refuse_needless from pg

begin;
set local role guildkeeper_owner;

drop function automod._refuse_needless;

commit;

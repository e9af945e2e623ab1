-- Revert guildkeeper:automod/_forget_excerpts from pg

begin;
set local role guildkeeper_owner;

drop function automod._forget_excerpts;

commit;

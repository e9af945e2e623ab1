-- Revert guildkeeper:automod/_with_search from pg

begin;
set local role guildkeeper_owner;

drop function automod._with_search;

commit;

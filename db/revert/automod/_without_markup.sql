-- Revert guildkeeper:automod/_without_markup from pg

begin;
set local role guildkeeper_owner;

drop function automod._without_markup;

commit;

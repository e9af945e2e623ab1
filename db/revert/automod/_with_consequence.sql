-- Revert guildkeeper:automod/_with_consequence from pg

begin;
set local role guildkeeper_owner;

drop function automod._with_consequence;

commit;

-- Revert guildkeeper:automod/_with_earlier from pg

begin;
set local role guildkeeper_owner;

drop function automod._with_earlier;

commit;

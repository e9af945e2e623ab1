-- Revert guildkeeper:moderation/set_preset from pg

begin;
set local role guildkeeper_owner;

drop function moderation.set_preset(bigint, text, text, bigint, text);

commit;

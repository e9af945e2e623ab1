-- Revert guildkeeper:moderation/remove_rule from pg

begin;
set local role guildkeeper_owner;

drop function moderation.remove_rule(bigint, numeric, bigint, text);

commit;

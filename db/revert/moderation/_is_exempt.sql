-- Revert guildkeeper:moderation/_is_exempt from pg

begin;
set local role guildkeeper_owner;

drop function moderation._is_exempt(moderation.rule, moderation.seen);

commit;

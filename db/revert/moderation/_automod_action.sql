-- Revert guildkeeper:moderation/_automod_action from pg

begin;
set local role guildkeeper_owner;

drop function moderation._automod_action(bigint, bigint, bigint, bigint, bigint, text, text, timestamptz);

commit;

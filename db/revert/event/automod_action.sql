-- Revert guildkeeper:event/automod_action from pg

begin;
set local role guildkeeper_owner;

drop function event.automod_action(bigint, bigint, bigint, bigint, bigint, integer, text, text, text, timestamptz);

commit;

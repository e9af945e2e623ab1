-- Revert guildkeeper:event/automod_action from pg

begin;
set local role guildkeeper_owner;

drop function event.automod_action;

commit;

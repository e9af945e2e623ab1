-- Revert guildkeeper:channels/unlock from pg

begin;
set local role guildkeeper_owner;

drop function channels.unlock;

commit;

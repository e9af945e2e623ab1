-- Revert guildkeeper:tickets/set_topic from pg

begin;
set local role guildkeeper_owner;

drop function tickets.set_topic;

commit;

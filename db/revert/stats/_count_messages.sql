-- Revert guildkeeper:stats/_count_messages from pg

begin;
set local role guildkeeper_owner;

drop function stats._count_messages;

commit;

-- Revert guildkeeper:stats/_member_messages from pg

begin;
set local role guildkeeper_owner;

drop function stats._member_messages;

commit;

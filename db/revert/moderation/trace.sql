-- Revert guildkeeper:moderation/trace from pg

begin;
set local role guildkeeper_owner;

drop table moderation.trace;

commit;

-- Revert guildkeeper:desk/_worked from pg

begin;
set local role guildkeeper_owner;

drop function desk._worked;

commit;

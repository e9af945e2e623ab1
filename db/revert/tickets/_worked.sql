-- Revert guildkeeper:tickets/_worked from pg

begin;
set local role guildkeeper_owner;

drop function tickets._worked;

commit;

-- Revert guildkeeper:tickets/_say_reopened from pg

begin;
set local role guildkeeper_owner;

drop function tickets._say_reopened;

commit;

-- Revert guildkeeper:privacy/_without_others from pg

begin;
set local role guildkeeper_owner;

drop function privacy._without_others;

commit;

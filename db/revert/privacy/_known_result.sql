-- Revert guildkeeper:privacy/_known_result from pg

begin;
set local role guildkeeper_owner;

drop function privacy._known_result;

commit;

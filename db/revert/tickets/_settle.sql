-- Revert guildkeeper:tickets/_settle from pg

begin;
set local role guildkeeper_owner;

drop function tickets._settle;

commit;

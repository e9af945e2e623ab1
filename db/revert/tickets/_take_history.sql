-- Revert guildkeeper:tickets/_take_history from pg

begin;
set local role guildkeeper_owner;

drop function tickets._take_history;

commit;

-- Revert guildkeeper:tickets/_staffed from pg

begin;
set local role guildkeeper_owner;

drop function tickets._staffed;

commit;

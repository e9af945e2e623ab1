-- Revert guildkeeper:tickets/_side from pg

begin;
set local role guildkeeper_owner;

drop function tickets._side;

commit;

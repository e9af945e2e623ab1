-- Revert guildkeeper:tickets/_heard from pg

begin;
set local role guildkeeper_owner;

drop function tickets._heard;

commit;

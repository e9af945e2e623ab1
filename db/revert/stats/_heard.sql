-- Revert guildkeeper:stats/_heard from pg

begin;
set local role guildkeeper_owner;

drop function stats._heard;

commit;

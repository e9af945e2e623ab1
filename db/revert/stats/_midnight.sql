-- Revert guildkeeper:stats/_midnight from pg

begin;
set local role guildkeeper_owner;

drop function stats._midnight;

commit;

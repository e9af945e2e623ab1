-- Revert guildkeeper:stats/_hold from pg

begin;
set local role guildkeeper_owner;

drop function stats._hold;

commit;

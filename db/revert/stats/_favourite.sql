-- Revert guildkeeper:stats/_favourite from pg

begin;
set local role guildkeeper_owner;

drop function stats._favourite;

commit;

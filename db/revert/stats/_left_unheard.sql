-- Revert guildkeeper:stats/_left_unheard from pg

begin;
set local role guildkeeper_owner;

drop function stats._left_unheard;

commit;

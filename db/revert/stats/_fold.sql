-- Revert guildkeeper:stats/_fold from pg

begin;
set local role guildkeeper_owner;

drop function stats._fold;

commit;

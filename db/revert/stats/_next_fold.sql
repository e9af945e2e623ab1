-- Revert guildkeeper:stats/_next_fold from pg

begin;
set local role guildkeeper_owner;

drop function stats._next_fold;

commit;

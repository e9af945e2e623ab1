-- Revert guildkeeper:roles/_taken_by_hand from pg

begin;
set local role guildkeeper_owner;

drop function roles._taken_by_hand;

commit;

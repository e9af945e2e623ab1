-- Revert guildkeeper:roles/_given_by_hand from pg

begin;
set local role guildkeeper_owner;

drop function roles._given_by_hand;

commit;

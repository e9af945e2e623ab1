-- Revert guildkeeper:roles/_require_offer from pg

begin;
set local role guildkeeper_owner;

drop function roles._require_offer;

commit;

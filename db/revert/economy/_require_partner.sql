-- Revert guildkeeper:economy/_require_partner from pg

begin;
set local role guildkeeper_owner;

drop function economy._require_partner;

commit;

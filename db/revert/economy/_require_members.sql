-- Revert guildkeeper:economy/_require_members from pg

begin;
set local role guildkeeper_owner;

drop function economy._require_members;

commit;

-- Revert guildkeeper:economy/_require_there from pg

begin;
set local role guildkeeper_owner;

drop function economy._require_there;

commit;

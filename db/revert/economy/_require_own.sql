-- Revert guildkeeper:economy/_require_own from pg

begin;
set local role guildkeeper_owner;

drop function economy._require_own;

commit;

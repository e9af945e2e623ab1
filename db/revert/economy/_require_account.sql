-- Revert guildkeeper:economy/_require_account from pg

begin;
set local role guildkeeper_owner;

drop function economy._require_account;

commit;
